using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>The attributes that are facts of the catalogue, in the order they are shown.</summary>
internal static class Rijsoorten
{
    /// <summary>Prices further apart than this are not compared: nothing is indexed.</summary>
    private const int MeestePrijsjaren = 3;

    public static readonly IReadOnlyList<Rijsoort> Feiten =
    [
        new("doel", "Doel", "doelgroep", (i, _) => new Celinhoud(i.Doel, [])),
        new("doelgroep", "Doelgroep", "doelgroep", (i, _) => new Celinhoud(i.Doelgroep, [])),
        new("leeftijd", "Leeftijd", "doelgroep", Leeftijd),
        new("kenmerken", "Kenmerken van de doelgroep", "doelgroep", (i, _) => Celinhoud.Woorden(i.Kenmerken)),
        new("settings", "Settings", "doelgroep", (i, _) => Celinhoud.Woorden(i.Settings)),
        new("erkenning", "Erkenning", "bewijs", Erkenning, Beter.Hoger),
        new("effecten", "Gemeten effecten", "bewijs", Effecten),
        new("kosten-per-deelnemer", "Kosten per deelnemer", "geld", Kosten, Beter.Lager, PrijsjarenVerschillen),
        new("andere-kosten", "Andere bekende bedragen", "geld", AndereKosten),
        new("betaling", "Betaling volgens bronnen", "geld", Betaling),
        new("uitvoerders", "Uitvoerders", "uitvoering", (i, _) => Celinhoud.Woorden(i.Uitvoerders)),
        new("duur", "Duur", "uitvoering", Duur),
        new("groepsgrootte", "Groepsgrootte", "uitvoering", Groep),
        new("specialistische-kennis", "Specialistische kennis", "uitvoering", Kennis),
    ];

    private static Celinhoud Leeftijd(Interventie i, Codelabels _) => i.LeeftijdVan is null && i.LeeftijdTot is null
        ? new Celinhoud(null, [])
        : new Celinhoud(Nl.Leeftijd(i.LeeftijdVan, i.LeeftijdTot) + (i.LeeftijdBetreft is Leeftijdspersoon.Kind ? " (leeftijd van het kind)" : ""), []);

    private static Celinhoud Erkenning(Interventie i, Codelabels labels)
    {
        var erkenning = i.LaatsteErkenning;
        return erkenning is null || erkenning.Niveau is Erkenningsniveau.Onbekend
            ? new Celinhoud(null, [])
            : new Celinhoud(
                $"{labels.InZin(erkenning.Niveau)} ({erkenning.Datering?.ToString() ?? "datum onbekend"})",
                Zinnen.Bronnen(i, [erkenning.Bron]),
                (int)erkenning.Niveau,
                (int)erkenning.Niveau);
    }

    private static Celinhoud Effecten(Interventie i, Codelabels labels)
    {
        var telling = i.Effecten
            .GroupBy(effect => effect.Uitwerking)
            .OrderBy(groep => groep.Key is null ? int.MaxValue : (int)groep.Key)
            .Select(groep => $"{groep.Count()} {(groep.Key is { } uitwerking ? labels.InZin(uitwerking) : "zonder duidelijke richting")}")
            .ToList();
        return new Celinhoud(telling.Count == 0 ? null : Nl.Opsomming(telling), Zinnen.Bronnen(i, i.Effecten.Select(effect => effect.Bron)));
    }

    private static Celinhoud Kosten(Interventie i, Codelabels _) => i.KostenPerDeelnemer is { } kosten
        ? new Celinhoud(
            $"{Nl.Euro(kosten.VanEuro, kosten.TotEuro)} ({(kosten.Prijsjaar is { } jaar ? $"prijsjaar {jaar}" : "prijsjaar onbekend")})",
            Zinnen.Bronnen(i, kosten.Bronnen),
            kosten.VanEuro,
            kosten.TotEuro)
        : new Celinhoud(null, []);

    private static string? PrijsjarenVerschillen(IReadOnlyList<Interventie> interventies)
    {
        var kosten = interventies.Select(i => i.KostenPerDeelnemer).OfType<KostenPerDeelnemer>().ToList();
        var jaren = kosten.Select(k => k.Prijsjaar).OfType<int>().ToList();
        return jaren.Count < kosten.Count ? "Van een bedrag is het prijsjaar onbekend; wij wijzen geen laagste aan."
            : jaren.Count > 1 && jaren.Max() - jaren.Min() > MeestePrijsjaren ? "De prijsjaren liggen te ver uit elkaar om te vergelijken."
            : null;
    }

    private static Celinhoud AndereKosten(Interventie i, Codelabels _)
    {
        var posten = i.Kosten.Where(post => post.BedragEuro is not null).ToList();
        return new Celinhoud(
            posten.Count == 0 ? null : string.Join("; ", posten.Select(post =>
                $"{post.Wat}: {Nl.Euro(post.BedragEuro!.Value)} {post.Eenheid}{(post.Prijsjaar is { } jaar ? $" ({jaar})" : "")}")),
            Zinnen.Bronnen(i, posten.Select(post => post.Bron)));
    }

    /// <summary>Which purse pays which parts; the conditions are too long to lay side by side.</summary>
    private static Celinhoud Betaling(Interventie i, Codelabels labels)
    {
        var perGeldbron = i.Financiering
            .GroupBy(feit => feit.Grondslag)
            .OrderBy(groep => groep.Key)
            .Select(groep => $"{labels.InZin(groep.Key)}: {string.Join(", ", groep.Select(feit => feit.Onderdeel).Distinct(StringComparer.Ordinal))}")
            .ToList();
        return new Celinhoud(
            perGeldbron.Count == 0 ? null : string.Join("; ", perGeldbron), Zinnen.Bronnen(i, i.Financiering.Select(feit => feit.Bron)));
    }

    private static Celinhoud Duur(Interventie i, Codelabels _)
    {
        (Hoeveelheid? Aantal, string Een, string Meer)[] delen =
        [
            (i.Dosis?.Weken, "week", "weken"),
            (i.Dosis?.Bijeenkomsten, "bijeenkomst", "bijeenkomsten"),
            (i.Dosis?.IndividueleContacten, "individueel contact", "individuele contacten"),
        ];
        var zinnen = delen.Where(deel => deel.Aantal is not null).Select(deel => Nl.Aantal(deel.Aantal!.Van, deel.Aantal.Tot, deel.Een, deel.Meer)).ToList();
        return new Celinhoud(
            zinnen.Count == 0 ? null : Nl.Opsomming(zinnen), Zinnen.Bronnen(i, delen.SelectMany(deel => deel.Aantal?.Bronnen ?? [])));
    }

    private static Celinhoud Groep(Interventie i, Codelabels _) => i.Dosis?.Groep switch
    {
        null => new Celinhoud(null, []),
        { } groep when i.Dosis.EenOpEen => new Celinhoud("een-op-een", Zinnen.Bronnen(i, groep.Bronnen)),
        { } groep => new Celinhoud(Nl.Aantal(groep.Van, groep.Tot, "deelnemer", "deelnemers"), Zinnen.Bronnen(i, groep.Bronnen)),
    };

    private static Celinhoud Kennis(Interventie i, Codelabels labels) => new(
        i.Schaal?.SpecialistischeKennis is { } kennis ? labels.InZin(kennis) : null, Zinnen.Bronnen(i, [i.Schaal?.Bron]));
}
