using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>The goals that a dossier is about: those it names, and those that its functions are there for.</summary>
internal static class Dossierdoelen
{
    public static HashSet<string> Van(Catalogus catalogus, Shortlistcontext context) =>
    [
        .. context.Gezondheidsdoelen,
        .. context.Basisfunctionaliteiten.SelectMany(id => catalogus.Basisfunctionaliteit(id)?.Gezondheidsdoelen ?? []),
    ];
}
