using System.Globalization;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Catalogi.Export;

/// <summary>The whole catalogue as tables for analysts: a row per fact, joined by the id of the interventie.</summary>
internal static class Cataloguswerkmap
{
    public static Werkmap Maak(Catalogus c) => new(
        c.Beschrijving.Titel,
        new DateTimeOffset(c.Beschrijving.Datum, TimeOnly.MinValue, TimeSpan.Zero),
        [Interventies(c), Erkenningen(c), Effecten(c), Kosten(c), Financiering(c), Bronnen(c), Over(c)]);

    private static Werkblad Interventies(Catalogus c) => new(
        "Interventies",
        [
            new("Id", 24), new("Naam", 34), new("Eigenaar", 24), new("Doel", 44), new("Aanpak", 44), new("Doelgroep", 40), new("Leeftijd van", 9), new("Leeftijd tot en met", 9),
            new("Leeftijd van wie", 14), new("Kenmerken", 26), new("Basisfunctionaliteiten", 26), new("Gezondheidsdoelen", 26), new("Thema's", 26), new("Settings", 20),
            new("Preventievormen", 20), new("Uitvoerders", 30), new("Erkenningsniveau", 26), new("Erkend sinds", 13), new("Weken", 8), new("Bijeenkomsten", 8),
            new("Groep minimaal", 9), new("Groep maximaal", 9), new("Kosten per deelnemer van", 14), new("Kosten per deelnemer tot", 14), new("Prijsjaar", 10),
            new("Eigen indeling", 40), new("Catalogusversie", 18),
        ],
        c.Interventies.Select(i => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Id), Cel.Van(i.Naam), Cel.Van(i.Eigenaar), Cel.Van(i.Doel), Cel.Van(i.Aanpak), Cel.Van(i.Doelgroep), Cel.Van(i.LeeftijdVan), Cel.Van(i.LeeftijdTot),
            Cel.Van(Labels.Code(i.LeeftijdBetreft)), Lijst(i.Kenmerken), Lijst(i.Basisfunctionaliteiten), Lijst(i.Gezondheidsdoelen), Lijst(i.Themas), Lijst(i.Settings),
            Lijst(i.Preventievormen.Select(Labels.Code)), Lijst(i.Uitvoerders), Cel.Van(Labels.Code(i.Erkenningsniveau)), Cel.Van(i.LaatsteErkenning?.Datering),
            Cel.Van(i.Duur?.Weken), Cel.Van(i.Duur?.Bijeenkomsten), Cel.Van(i.Duur?.GroepMin), Cel.Van(i.Duur?.GroepMax),
            Cel.Euro(i.KostenPerDeelnemer?.VanEuro), Cel.Euro(i.KostenPerDeelnemer?.TotEuro), Jaar(i.KostenPerDeelnemer?.Prijsjaar), Cel.Vrij(string.Join(", ", i.EigenIndeling)), Cel.Van(c.Versie),
        ]));

    private static Werkblad Erkenningen(Catalogus c) => new(
        "Erkenningen",
        [new("Interventie-id", 24), new("Niveau", 26), new("Datum", 13), new("Commissie", 44), new("Toelichting", 44), new("Bron", 60)],
        Feiten(c, i => i.Erkenningen, (i, e) =>
            [Cel.Van(i.Id), Cel.Van(Labels.Code(e.Niveau)), Cel.Van(e.Datering), Cel.Van(e.Commissie), Cel.Vrij(e.Toelichting), Cel.Van(e.Bron)]));

    private static Werkblad Effecten(Catalogus c) => new(
        "Effecten",
        [new("Interventie-id", 24), new("Uitkomst", 50), new("Richting", 14), new("Uitwerking (eigen indeling)", 18), new("Grootte", 44), new("Onderzoek", 14), new("Bron", 60)],
        Feiten(c, i => i.Effecten, (i, e) =>
        [
            Cel.Van(i.Id), Cel.Van(e.Uitkomst), Cel.Van(Labels.Code(e.Richting)), Cel.Van(e.Uitwerking is { } u ? Labels.Code(u) : null), Cel.Van(e.Grootte),
            Cel.Van(Labels.Code(e.Bewijs)), Cel.Van(e.Bron),
        ]));

    private static Werkblad Kosten(Catalogus c) => new(
        "Kosten",
        [new("Interventie-id", 24), new("Wat", 46), new("Bedrag (euro)", 14), new("Eenheid", 26), new("Soort (eigen indeling)", 18), new("Prijsjaar", 10), new("Bron", 60)],
        Feiten(c, i => i.Kosten, (i, k) =>
            [Cel.Van(i.Id), Cel.Van(k.Wat), Cel.Euro(k.BedragEuro), Cel.Van(k.Eenheid), Cel.Van(k.Soort is { } s ? Labels.Code(s) : null), Jaar(k.Prijsjaar), Cel.Van(k.Bron)]));

    private static Werkblad Financiering(Catalogus c) => new(
        "Financiering volgens bronnen",
        [new("Interventie-id", 24), new("Onderdeel", 40), new("Grondslag", 18), new("Betaler", 18), new("Vanaf", 13), new("Tot en met", 13), new("Toelichting", 60), new("Bron", 60)],
        Feiten(c, i => i.Financiering, (i, f) =>
        [
            Cel.Van(i.Id), Cel.Van(f.Onderdeel), Cel.Van(Labels.Code(f.Grondslag)), Cel.Van(f.Betaler is { } b ? Labels.Code(b) : null), Datum(f.Vanaf), Datum(f.TotEnMet),
            Cel.Vrij(f.Toelichting), Cel.Van(f.Bron),
        ]));

    private static Werkblad Bronnen(Catalogus c) => new(
        "Bronnen",
        [new("Interventie-id", 24), new("Bron", 60), new("Titel", 60), new("Uitgever", 24), new("Stand van", 14)],
        Feiten(c, i => i.Bronnen, (i, b) => [Cel.Van(i.Id), Cel.Van(b.Id), Cel.Van(b.Titel), Cel.Vrij(b.Uitgever), Cel.Van(b.Peilmoment)]));

    private static Werkblad Over(Catalogus c) => new(
        "Over dit bestand",
        [new("Wat", 26), new("Waarde", 90)],
        [
            [Cel.Van("Titel"), Cel.Van(c.Beschrijving.Titel)],
            [Cel.Van("Omschrijving"), Cel.Van(c.Beschrijving.Omschrijving)],
            [Cel.Van("Catalogusversie"), Cel.Van(c.Versie)],
            [Cel.Van("Datum"), Cel.Van(c.Beschrijving.Datum)],
            [Cel.Van("Licentie"), Cel.Van(c.Beschrijving.Licentie)],
            [Cel.Van("Onbekend"), Cel.Van("Geen van onze bronnen zegt het. Het betekent niet nul, nee of slecht.")],
            [Cel.Van("Leeg"), Cel.Van("Het veld is niet van toepassing of niet ingevuld.")],
            [Cel.Van("Eigen indeling"), Cel.Van("Velden die wij zelf hebben ingedeeld, en die dus niet letterlijk in een bron staan.")],
        ]);

    private static IEnumerable<IReadOnlyList<Cel>> Feiten<T>(Catalogus c, Func<Interventie, IEnumerable<T>> feiten, Func<Interventie, T, IReadOnlyList<Cel>> rij) =>
        c.Interventies.SelectMany(i => feiten(i).Select(feit => rij(i, feit)));

    private static Cel Lijst(IEnumerable<string> waarden) => Cel.Van(string.Join(", ", waarden) is { Length: > 0 } tekst ? tekst : null);

    private static Cel Datum(Domein.Bronnen.Datering? datering) => datering is null ? Cel.Leeg : Cel.Van(datering);

    // A year is a name, not an amount: no thousands separator.
    private static Cel Jaar(int? jaar) => Cel.Van(jaar?.ToString(CultureInfo.InvariantCulture));
}
