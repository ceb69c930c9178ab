using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>A shortlist as a document to send on: what was chosen, from what, and why.</summary>
internal static class Shortlistdocument
{
    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var schrijver = new Interventiehoofdstuk(bron, noten);
        List<Blok> blokken =
        [
            Context(bron),
            .. Waarschuwing(bron),
            new Kop(1, "Samenvatting"),
            new Alinea(Samenvatting(bron.Shortlist)),
            .. bron.Shortlist.Context.Toelichting is { } toelichting ? (Blok[])[new Alinea(toelichting)] : [],
            Overzicht(bron),
            .. bron.Items.SelectMany(i => schrijver.Schrijf(string.Create(CultureInfo.InvariantCulture, $"{i.Nummer}."), i.Item, i.Interventie)),
            .. Verantwoording(bron),
        ];
        return new Document(bron.Shortlist.Titel, Ondertitel(bron), bron.Voettekst, bron.Moment, blokken, noten.Noten);
    }

    private static string Ondertitel(Shortlistbron bron) =>
        $"Dossier preventieve interventies{(bron.Gebied is { } gebied ? $" voor de {gebied}" : "")}";

    private static Gegevens Context(Shortlistbron bron) => new("Waar, waarvoor en voor wie",
    [
        ("Gebied", bron.Gebied ?? "niet gekozen"),
        ("Basisfunctionaliteit", bron.Basisfunctionaliteit ?? "niet gekozen"),
        ("Gezondheidsdoel", bron.Gezondheidsdoel ?? "niet gekozen"),
        ("Doelgroep", bron.Doelgroep ?? "niet beschreven"),
        ("Budget", bron.Budget ?? "niet ingevuld"),
        ("Periode", bron.Periode ?? "niet gekozen"),
        ("Feiten van", Nl.Datum(bron.Shortlist.Peildatum)),
        ("Catalogusversie", bron.Catalogus.Versie),
    ]);

    private static IEnumerable<Blok> Waarschuwing(Shortlistbron bron)
    {
        if (!bron.FeitenVanToen)
        {
            yield return new Alinea(
                $"Let op: dit dossier is gemaakt met catalogusversie {bron.Shortlist.CatalogusVersie}. Die versie is hier niet bewaard; u ziet de feiten van nu.",
                Alineasoort.Kader);
        }
    }

    private static string Samenvatting(Shortlist shortlist)
    {
        var gekozen = shortlist.Items.Count(i => i.Besluit?.Keuze == Besluitkeuze.Gekozen);
        var afgewezen = shortlist.Items.Count(i => i.Besluit?.Keuze == Besluitkeuze.Afgewezen);
        var open = shortlist.Items.Count - gekozen - afgewezen;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"In dit dossier {(shortlist.Items.Count == 1 ? "staat 1 interventie" : $"staan {shortlist.Items.Count} interventies")}: {gekozen} gekozen, {afgewezen} afgewezen en {open} nog open. ")
            + "Bij elke interventie staat wat onderzoek ervan zegt, wat het kost en wie betaalt, met de bron erbij. Wat niemand weet, staat er als “onbekend”.";
    }

    private static Tabel Overzicht(Shortlistbron bron) => new(
        "De interventies in volgorde",
        ["Interventie", "Erkenning", "Kosten per deelnemer", "Wie betaalt", "Besluit"],
        [28, 20, 17, 22, 13],
        [
            .. bron.Items.Select(i => (IReadOnlyList<Zin>)
            [
                string.Create(CultureInfo.InvariantCulture, $"{i.Nummer}. {i.Interventie?.Naam ?? i.Item.Interventie}"),
                i.Interventie is null ? Zin.Onbekend : Feitenzin.Erkenning(bron.Catalogus, i.Interventie),
                i.Interventie is null ? Zin.Onbekend : Zin.Van(Feitenzin.KostenPerDeelnemer(bron.Catalogus, i.Interventie)),
                i.Interventie is null ? Zin.Onbekend : Zin.Van(Feitenzin.Betalers(bron.Catalogus, i.Interventie, bron.Shortlist.Peildatum)),
                Feitenzin.Besluit(bron.Catalogus, i.Item.Besluit),
            ]),
        ]);

    internal static IEnumerable<Blok> Verantwoording(Shortlistbron bron, string kop = "Verantwoording") =>
    [
        new Kop(1, kop, NieuwePagina: true),
        new Alinea(
            $"De feiten komen uit de Gereedschapskist preventie, catalogusversie {bron.Catalogus.Versie}, en gelden voor {Nl.Datum(bron.Shortlist.Peildatum)}. "
            + "Met dezelfde versie van het dossier krijgt u steeds precies hetzelfde document."),
        new Opsomming(
        [
            "Elk feit heeft een bron; de nummers verwijzen naar de lijst aan het eind.",
            "“Onbekend” betekent dat geen van onze bronnen het zegt. Het betekent niet nul, nee of slecht.",
            "Een erkenning zegt iets over bewijs en niets over vergoeding. Wie betaalt, volgt uit regels die apart zijn uitgewerkt.",
            "De indeling van effecten in gunstig, geen effect, gemengd en averechts is onze eigen indeling.",
            "Notities, besluiten en redenen zijn van de maker van dit dossier.",
        ]),
    ];
}
