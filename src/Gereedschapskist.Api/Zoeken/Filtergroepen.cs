using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Makes the groups of the search form from the facets of a result.</summary>
internal static class Filtergroepen
{
    private const int Meteen = 8;
    private const int Hoogstens = 40;

    private static readonly (string Facet, string Veld, string Titel)[] _groepen =
    [
        (Facetnamen.Basisfunctionaliteit, Zoekvelden.Basisfunctionaliteit, "Basisfunctionaliteit"),
        (Facetnamen.Gezondheidsdoel, Zoekvelden.Gezondheidsdoel, "Gezondheidsdoel"),
        (Facetnamen.Leeftijdsgroep, Zoekvelden.Leeftijd, "Leeftijd"),
        (Facetnamen.Erkenning, Zoekvelden.MinimumErkenning, "Bewijs"),
        (Facetnamen.Uitvoerder, Zoekvelden.Uitvoerder, "Wie het uitvoert"),
        (Facetnamen.Setting, Zoekvelden.Setting, "Plaats"),
        (Facetnamen.Preventievorm, Zoekvelden.Preventievorm, "Soort preventie"),
        (Facetnamen.Grondslag, Zoekvelden.Grondslag, "Wet of geldstroom"),
        (Facetnamen.Kostenklasse, Zoekvelden.Kostenklasse, "Kosten per deelnemer"),
        (Facetnamen.Thema, Zoekvelden.Thema, "Thema"),
        (Facetnamen.Kenmerk, Zoekvelden.Kenmerk, "Kenmerk van de doelgroep"),
    ];

    public static IReadOnlyList<Filtergroep> Maak(Zoekresultaat resultaat, Zoekadres adres) =>
    [
        .. from groep in _groepen
           let facet = resultaat.Facetten.FirstOrDefault(f => f.Naam == groep.Facet)
           where facet is not null && (facet.Waarden.Count > 0 || adres.Waarden(groep.Veld).Count > 0)
           select groep.Facet == Facetnamen.Erkenning
               ? Erkenning(facet, adres)
               : Groep(groep.Veld, groep.Titel, facet, adres.Waarden(groep.Veld)),
    ];

    /// <summary>Every choice in the address with its label, as a link to the page without it.</summary>
    public static IReadOnlyList<Filterchip> Chips(IReadOnlyList<Filtergroep> groepen, Zoekadres adres) =>
    [
        .. from groep in groepen
           from keuze in groep.Keuzes.Concat(groep.Meer)
           where keuze.Gekozen && keuze.Waarde.Length > 0
           select new Filterchip(groep.Titel, keuze.Label, adres.Zonder(groep.Veld, keuze.Waarde)),
        .. adres.Waarden(Zoekvelden.MaxKosten).Select(w => new Filterchip("Kosten", $"ten hoogste € {w} per deelnemer", adres.Zonder(Zoekvelden.MaxKosten, w))),
        .. adres.Waarden(Zoekvelden.Eigenaar).Select(w => new Filterchip("Eigenaar", w, adres.Zonder(Zoekvelden.Eigenaar, w))),
    ];

    /// <summary>A short list keeps its order; of a long one the most frequent come first and the rare ones are left to the search box.</summary>
    private static Filtergroep Groep(string veld, string titel, Facet facet, IReadOnlyList<string> gekozen)
    {
        List<Filterkeuze> keuzes =
        [
            .. facet.Waarden.Select(w => new Filterkeuze(w.Waarde, w.Label, w.Aantal, gekozen.Contains(w.Waarde))),
            .. gekozen.Except(facet.Waarden.Select(w => w.Waarde)).Select(w => new Filterkeuze(w, w, null, true)),
        ];
        if (keuzes.Count <= Meteen + 2)
        {
            return new Filtergroep(veld, titel, keuzes, [], 0);
        }

        var opVolgorde = keuzes.OrderByDescending(k => k.Gekozen).ThenByDescending(k => k.Aantal).ToList();
        var meteen = Math.Max(Meteen, opVolgorde.Count(k => k.Gekozen));
        return new Filtergroep(
            veld,
            titel,
            [.. opVolgorde.Take(meteen)],
            [.. opVolgorde.Skip(meteen).Take(Hoogstens - meteen)],
            Math.Max(0, opVolgorde.Count - Math.Max(Hoogstens, meteen)));
    }

    /// <summary>"At least this level": a count that includes the levels above it.</summary>
    private static Filtergroep Erkenning(Facet facet, Zoekadres adres)
    {
        var gekozen = adres.Waarde(Zoekvelden.MinimumErkenning);
        var niveaus = facet.Waarden
            .Select(w => (Waarde: w, Niveau: Enumcode.Lees<Erkenningsniveau>(w.Waarde)))
            .Where(w => w.Niveau >= Erkenningsniveau.GoedBeschreven || w.Waarde.Waarde == gekozen)
            .ToList();
        var keuzes = niveaus.Select((w, plek) => new Filterkeuze(
            w.Waarde.Waarde, $"Ten minste {w.Waarde.Label.MetKleineLetter()}", niveaus.Skip(plek).Sum(n => n.Waarde.Aantal), w.Waarde.Waarde == gekozen));
        var gevonden = niveaus.Exists(w => w.Waarde.Waarde == gekozen);
        return new Filtergroep(
            Zoekvelden.MinimumErkenning, "Bewijs", [new Filterkeuze("", "Maakt niet uit, ook onbekend", null, !gevonden), .. keuzes], [], 0)
        { Enkel = true };
    }
}
