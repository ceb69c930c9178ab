using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>Which region a work agenda is of, and which basisfunctionaliteiten it has a chapter for: what the agreement demands never disappears.</summary>
public static class Werkagendafuncties
{
    /// <summary>Whether every region must have it in its agenda.</summary>
    public static bool IsVerplicht(Basisfunctionaliteit functie)
    {
        ArgumentNullException.ThrowIfNull(functie);
        return functie.VerplichtInWerkagenda ?? functie.Status == Agendastatus.Basisfunctionaliteit;
    }

    /// <summary>Code of the region; of a municipality that of its IZA region. Null without a place.</summary>
    public static string? Regio(Catalogus catalogus, Shortlistcontext context)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        return context switch
        {
            { Regio: { } regio } => regio,
            { Gemeente: { } gemeente } => catalogus.Gemeente(gemeente)?.IzaRegio,
            _ => null,
        };
    }

    /// <summary>The region with its municipalities; null without a place.</summary>
    public static Gebied? Gebied(Catalogus catalogus, Shortlistcontext context)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return Regio(catalogus, context) is { } code ? catalogus.Gebieden.Zoek(code).Gebied : null;
    }

    /// <summary>The obligatory ones, and those that the region chose, by their place in the agreement.</summary>
    public static IReadOnlyList<Basisfunctionaliteit> Van(Catalogus catalogus, Shortlistcontext context)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            .. catalogus.Basisfunctionaliteiten
                .Where(f => IsVerplicht(f) || context.Basisfunctionaliteiten.Contains(f.Id))
                .OrderBy(f => f.Status).ThenBy(f => f.Naam, Nl.Alfabet),
        ];
    }
}
