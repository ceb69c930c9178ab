using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>A comparison on paper and in a workbook, with the same rows as the page; amounts and ages are numbers to work with.</summary>
internal static class Vergelijkingblad
{
    private const int Kenmerkbreedte = 22;

    /// <summary>Name of a group of rows, as a heading.</summary>
    public static string Groep(string groep) => groep switch
    {
        "doelgroep" => "Voor wie en waarvoor",
        "bewijs" => "Bewijs",
        "geld" => "Geld",
        "uitvoering" => "Uitvoering",
        _ => "Ons oordeel",
    };

    public static string Titel(Vergelijking v) => $"Vergelijking: {string.Join(", ", v.Interventies.Select(i => i.Naam))}";

    public static Document Document(Vergelijking v, Catalogus catalogus)
    {
        var noten = new Notenlijst(catalogus);
        List<Blok> blokken =
        [
            new Kop(1, "In het kort"),
            new Opsomming([.. v.Kern.Select(zin => Zin.Vet($"{zin.Kop}: ") + zin.Tekst)]),
            .. v.Rijen.GroupBy(r => r.Groep).SelectMany(groep => (Blok[])[new Kop(1, Groep(groep.Key)), Tabel(v, groep, noten)]),
            .. v.Bronverschillen.Count == 0 ? (Blok[])[] :
            [
                new Kop(1, "Opmerkingen bij de bronnen"),
                new Opsomming([.. v.Bronverschillen.Select(b => Zin.Vet($"{catalogus.Interventie(b.Interventie)?.Naam ?? b.Interventie}: ") + b.Opmerking)]),
            ],
        ];
        return new Document(
            Titel(v), $"{v.Interventies.Count} interventies naast elkaar, met de feiten van {Nl.Datum(v.Peildatum)}",
            $"Gereedschapskist preventie · catalogusversie {v.CatalogusVersie}", Moment(v), blokken, noten.Noten);
    }

    public static Werkmap Werkmap(Vergelijking v, Catalogus catalogus) => new(
        Titel(v),
        Moment(v),
        [
            new Werkblad(
                "Vergelijking",
                [new("Onderwerp", 22), new("Kenmerk", 30), .. v.Interventies.Select(i => new Kolom(i.Naam, 44)), new("Beste, als dat zeker is", 30), new("Waarom wel of niet", 50)],
                v.Rijen.Select(r => (IReadOnlyList<Cel>)
                [
                    Cel.Van(Groep(r.Groep)), Cel.Van(r.Naam), .. r.Cellen.Select(c => Cel.Van(c.Bekend ? c.Tekst : null)),
                    Cel.Vrij(string.Join(", ", r.Beste.Select(id => catalogus.Interventie(id)?.Naam ?? id))), Cel.Vrij(r.Uitleg),
                ])),
            new Werkblad(
                "Getallen",
                [new("Kenmerk", 30), new("Interventie", 40), new("Van", 14), new("Tot", 14)],
                v.Rijen.SelectMany(r => r.Cellen.Where(c => c.Van is not null || c.Tot is not null).Select(c => (IReadOnlyList<Cel>)
                [
                    Cel.Van(r.Naam), Cel.Van(catalogus.Interventie(c.Interventie)?.Naam), Cel.Van(c.Van), Cel.Van(c.Tot),
                ]))),
            new Werkblad(
                "Bronnen",
                [new("Kenmerk", 30), new("Interventie", 40), new("Bron", 60), new("Adres", 80)],
                v.Rijen.SelectMany(r => r.Cellen.SelectMany(c => c.Bronnen.Select(b => (IReadOnlyList<Cel>)
                [
                    Cel.Van(r.Naam), Cel.Van(catalogus.Interventie(c.Interventie)?.Naam), Cel.Van(b.Titel), Cel.Vrij(b.Url),
                ])))),
        ]);

    /// <summary>The rows of one group, with a mark where something is best.</summary>
    internal static Tabel Tabel(Vergelijking v, IGrouping<string, Vergelijkrij> groep, Notenlijst noten) => new(
        Groep(groep.Key),
        ["Kenmerk", .. v.Interventies.Select(i => i.Naam)],
        [Kenmerkbreedte, .. v.Interventies.Select(_ => (100 - Kenmerkbreedte) / v.Interventies.Count)],
        [.. groep.Select(r => (IReadOnlyList<Zin>)[r.Naam, .. r.Cellen.Select(c => Inhoud(r, c, noten))])]);

    private static Zin Inhoud(Vergelijkrij rij, Vergelijkcel cel, Notenlijst noten) =>
        (rij.Beste.Contains(cel.Interventie) ? Zin.Vet("Beste. ") : Zin.Leeg) + (cel.Bekend ? ((Zin)cel.Tekst).Met(cel.Bronnen.Select(noten.Verwijs)) : Zin.Onbekend);

    private static DateTimeOffset Moment(Vergelijking v) => new(v.Peildatum, TimeOnly.MinValue, TimeSpan.Zero);
}
