using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Domein.Taakverdelingen;

/// <summary>Lays what a region agreed beside the parts of its functions, with what rules and catalogue say of who pays and who carries out.</summary>
public static class Taakbeelden
{
    private static readonly (string Woord, Func<Taakafspraak, string?> Partij)[] _taken =
    [
        ("wie beslist", a => a.Beslist),
        ("wie betaalt", a => a.Betaalt),
        ("wie het uitvoert", a => a.VoertUit),
        ("wie coördineert", a => a.Coordineert),
        ("wie gegevens levert", a => a.LevertData),
    ];

    /// <summary>Of these functions, in their order.</summary>
    public static IReadOnlyList<Taakbeeld> Van(Catalogus catalogus, IReadOnlyList<Basisfunctionaliteit> functies, IReadOnlyList<Taakafspraak> afspraken, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(functies);
        var gemaakt = afspraken.ToDictionary(afspraak => (afspraak.Basisfunctionaliteit, afspraak.Onderdeel));
        return [.. functies.Select(functie => new Taakbeeld(functie.Id, functie.Naam, Regels(catalogus, functie, gemaakt, peildatum)))];
    }

    private static IReadOnlyList<Taakregel> Regels(
        Catalogus catalogus, Basisfunctionaliteit functie, Dictionary<(string, string), Taakafspraak> gemaakt, DateOnly peildatum)
    {
        var onderdelen = functie.Keten is { } id ? catalogus.Keten(id)?.Onderdelen ?? [] : [];
        return
        [
            .. from rij in Financieringsmatrix.Van(catalogus, functie, peildatum).Rijen.DistinctBy(rij => rij.Onderdeel)
               let afspraak = gemaakt.GetValueOrDefault((functie.Id, rij.Onderdeel))
               select new Taakregel
               {
                   Onderdeel = rij.Onderdeel,
                   Naam = rij.Naam,
                   Afspraak = afspraak,
                   VoorstelBetaalt = Betaler(rij.Oordeel),
                   VoorstelVoertUit = onderdelen.FirstOrDefault(deel => deel.Id == rij.Onderdeel)?.Uitvoerders is { Count: > 0 } wie ? Nl.Opsomming(wie, "of") : null,
                   Lacunes = [.. _taken.Where(taak => afspraak is null || taak.Partij(afspraak) is null).Select(taak => taak.Woord)],
               },
        ];
    }

    /// <summary>Only where the rules name a party; what depends on the situation is for the region to agree on.</summary>
    private static string? Betaler(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd => "zorgverzekeraar",
        Financieringsoordeel.Gemeente => "gemeente",
        Financieringsoordeel.Gezamenlijk => "gemeente en zorgverzekeraar samen",
        _ => null,
    };
}
