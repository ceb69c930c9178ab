using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Every computed criterion; a kader can mark only these as computed or known from the catalogue.</summary>
internal static class AlleBerekeningen
{
    public static FrozenDictionary<string, IBerekening> PerCriterium { get; } = new IBerekening[]
    {
        new AfsprakenGrotePartijen(),
        new Congruentie(),
        new EerstelijnLokaal(),
        new InkoopDekkendAanbod(),
        new KleineGemeente(),
        new NatuurlijkeSchaalUitvoerder(),
        new OmvangDoelgroep(),
        new Overlap(),
        new Reisafstand(),
        new Samenwerkingsplicht(),
        new Schaalgrootte(),
        new SpecialistischeKennis(),
        new UitvoeringLokaal(),
        new WettelijkeTaakGemeente(),
    }.ToFrozenDictionary(b => b.Criterium, StringComparer.Ordinal);
}
