using System.Globalization;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;

namespace Gereedschapskist.Api.Catalogi.Export;

/// <summary>The whole catalogue as tables for analysts: a row per fact, joined by the id of the interventie.</summary>
internal static class Cataloguswerkmap
{
    private static readonly IReadOnlyList<Veldkolom> _kolommen = [.. Interventievelden.Alle.SelectMany(veld => veld.Kolommen)];

    public static Werkmap Maak(Catalogus c) => new(
        c.Beschrijving.Titel,
        new DateTimeOffset(c.Beschrijving.Datum, TimeOnly.MinValue, TimeSpan.Zero),
        [Interventies(c), Erkenningen(c), Effecten(c), Kosten(c), Financiering(c), Bronnen(c), Over(c)]);

    private static Werkblad Interventies(Catalogus c) => new(
        "Interventies",
        [new("Id", 24), .. _kolommen.Select(k => new Kolom(k.Kop, Breedte(k.Soort))), new("Eigen indeling", 40), new("Catalogusversie", 18)],
        c.Interventies.Select(i => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Id),
            .. _kolommen.Select(k => Waarde(k, i)),
            Cel.Vrij(string.Join(", ", Interventievelden.EigenIndeling(i))),
            Cel.Van(c.Versie),
        ]));

    private static int Breedte(Kolomsoort soort) => soort switch
    {
        Kolomsoort.Tekst => 44,
        Kolomsoort.Woorden => 26,
        Kolomsoort.Euro or Kolomsoort.Datum => 14,
        _ => 10,
    };

    private static Cel Waarde(Veldkolom kolom, Interventie i) => (kolom.Soort, kolom.Waarde(i)) switch
    {
        (Kolomsoort.Euro, decimal bedrag) => Cel.Euro(bedrag),
        (Kolomsoort.Jaar, int jaar) => Jaar(jaar),
        (_, int getal) => Cel.Van(getal),
        (_, decimal getal) => Cel.Van(getal),
        (_, Datering datering) => Cel.Van(datering),
        (_, var tekst) => Cel.Van((string?)tekst),
    };

    private static Werkblad Erkenningen(Catalogus c) => new(
        "Erkenningen",
        [new("Interventie-id", 24), new("Niveau", 26), new("Datum", 13), new("Commissie", 44), new("Toelichting", 44), new("Bron", 60)],
        Feiten(c, i => i.Erkenningen, (i, e) =>
            [Cel.Van(i.Id), Cel.Van(e.Niveau.Code()), Cel.Van(e.Datering), Cel.Van(e.Commissie), Cel.Vrij(e.Toelichting), Cel.Van(e.Bron)]));

    private static Werkblad Effecten(Catalogus c) => new(
        "Effecten",
        [new("Interventie-id", 24), new("Uitkomst", 50), new("Richting", 14), new("Uitwerking (eigen indeling)", 18), new("Grootte", 44), new("Onderzoek", 14), new("Bron", 60)],
        Feiten(c, i => i.Effecten, (i, e) =>
        [
            Cel.Van(i.Id), Cel.Van(e.Uitkomst), Cel.Van(e.Richting.Code()), Cel.Van(e.Uitwerking?.Code()), Cel.Van(e.Grootte),
            Cel.Van(e.Bewijs.Code()), Cel.Van(e.Bron),
        ]));

    private static Werkblad Kosten(Catalogus c) => new(
        "Kosten",
        [new("Interventie-id", 24), new("Wat", 46), new("Bedrag (euro)", 14), new("Eenheid", 26), new("Soort (eigen indeling)", 18), new("Prijsjaar", 10), new("Bron", 60)],
        Feiten(c, i => i.Kosten, (i, k) =>
            [Cel.Van(i.Id), Cel.Van(k.Wat), Cel.Euro(k.BedragEuro), Cel.Van(k.Eenheid), Cel.Van(k.Soort?.Code()), Jaar(k.Prijsjaar), Cel.Van(k.Bron)]));

    private static Werkblad Financiering(Catalogus c) => new(
        "Financiering volgens bronnen",
        [new("Interventie-id", 24), new("Onderdeel", 40), new("Grondslag", 18), new("Betaler", 18), new("Vanaf", 13), new("Tot en met", 13), new("Toelichting", 60), new("Bron", 60)],
        Feiten(c, i => i.Financiering, (i, f) =>
        [
            Cel.Van(i.Id), Cel.Van(f.Onderdeel), Cel.Van(f.Grondslag.Code()), Cel.Van(f.Betaler?.Code()), Datum(f.Vanaf), Datum(f.TotEnMet),
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

    private static IEnumerable<IReadOnlyList<Cel>> Feiten<T>(
        Catalogus c, Func<Interventie, IEnumerable<T>> feiten, Func<Interventie, T, IReadOnlyList<Cel>> rij) =>
        c.Interventies.SelectMany(i => feiten(i).Select(feit => rij(i, feit)));

    private static Cel Lijst(IEnumerable<string> waarden) => Cel.Van(string.Join(", ", waarden) is { Length: > 0 } tekst ? tekst : null);

    private static Cel Datum(Domein.Bronnen.Datering? datering) => datering is null ? Cel.Leeg : Cel.Van(datering);

    // A year is a name, not an amount: no thousands separator.
    private static Cel Jaar(int? jaar) => Cel.Van(jaar?.ToString(CultureInfo.InvariantCulture));
}
