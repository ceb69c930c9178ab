using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>
/// The dossier in the order of the official form of the regional werkagenda: what holds for the whole region once, then IST, SOLL and GAP per
/// basisfunctionaliteit, filled as far as the catalogue and the region itself go. A blank stands only where the region alone can speak.
/// </summary>
internal static class Werkagendadocument
{
    private const string Leefgebied = "leefgebied";

    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var functies = Werkagendafuncties.Van(bron.Catalogus, bron.Shortlist.Context);
        var overzichten = functies.Select(f => Werkagendahoofdstuk.Overzie(bron, f)).ToList();
        var register = new Registerstuk(bron);
        var taken = bron.Taken().ToDictionary(beeld => beeld.Basisfunctionaliteit, StringComparer.Ordinal);
        List<Blok> blokken =
        [
            .. Inleiding(bron, noten, functies),
            .. Doelen(bron),
            .. Gedeeld(bron, noten, functies, overzichten),
            .. functies.Zip(overzichten).SelectMany(p => new Werkagendahoofdstuk(bron, noten, p.First, p.Second, register, taken.GetValueOrDefault(p.First.Id)).Schrijf()),
            .. Checklisthoofdstuk.Maak(bron),
            .. Overig(bron, functies),
            .. Shortlistdocument.Verantwoording(bron),
        ];
        var gebied = bron.Gebied is { } naam ? $"voor de {naam}" : "voor een nog te kiezen regio";
        return new Document(
            $"Regionale werkagenda: {bron.Shortlist.Titel}", $"Voorzet {gebied}, in de volgorde van het landelijke format", bron.Voettekst, bron.Moment, blokken, noten.Noten);
    }

    /// <summary>The text of the region at a place, else a blank that says what belongs there.</summary>
    internal static Zin OfInTeVullen(Shortlistbron bron, string sleutel, string wat) =>
        bron.Shortlist.Teksten.TryGetValue(sleutel, out var tekst) ? tekst : Zin.InTeVullen(wat);

    private static IEnumerable<Blok> Inleiding(Shortlistbron bron, Notenlijst noten, IReadOnlyList<Basisfunctionaliteit> functies)
    {
        var regio = Regio(bron);
        yield return new Alinea(
            "Dit is een voorzet. Wat de catalogus weet is ingevuld, met bron. Wat alleen de regio weet, staat er als een gemarkeerde plek: [in te vullen door de regio: …].",
            Alineasoort.Kader);
        yield return new Gegevens("Over deze werkagenda",
        [
            .. bron.Shortlist.Context.Gemeente is null ? VanRegio(bron, regio) : VanGemeente(bron, regio),
            ("Periode", bron.Periode is { } periode ? periode : Zin.InTeVullen("periode van de werkagenda")),
            ("Mandaatgemeente", regio?.Mandaathouder is { } mandaat && !bron.Shortlist.Teksten.ContainsKey("agenda-mandaatgemeente")
                ? mandaat : OfInTeVullen(bron, "agenda-mandaatgemeente", "mandaatgemeente")),
            ("Zorgverzekeraar", Verzekeraar(bron, regio)),
            ("Basisfunctionaliteiten", string.Join(", ", functies.Select(f => f.Naam))),
            ("Regie", Zin.Van(bron.Catalogus.Werkagenda?.Regie).Met(noten.Verwijs(bron.Catalogus.Werkagenda?.Bronnen ?? []))),
            ("Wie stelt vast", Zin.Van(bron.Catalogus.Werkagenda?.VastgesteldDoor)),
            ("Vastgesteld op", OfInTeVullen(bron, "agenda-vaststelling", "datum en besluit per college")),
            ("Contact", OfInTeVullen(bron, "agenda-contact", "rol en organisatie, geen naam nodig")),
            ("Samenwerking", OfInTeVullen(bron, "agenda-samenwerking", "hoe de regio overlegt, besluit en bijstuurt")),
        ]);
    }

    private static IEnumerable<(string Naam, Zin Waarde)> VanRegio(Shortlistbron bron, Regio? regio) =>
    [
        ("Regio", bron.Gebied is { } gebied ? gebied : Zin.InTeVullen("naam van de regio")),
        ("Gemeenten", regio is null ? Zin.InTeVullen("gemeenten van de regio") : string.Join(", ", regio.Gemeenten.Select(g => bron.Catalogus.Gemeente(g)?.Naam ?? g).Order(Nl.Alfabet))),
    ];

    /// <summary>Of one municipality the numbers are its own; the region is only named.</summary>
    private static IEnumerable<(string Naam, Zin Waarde)> VanGemeente(Shortlistbron bron, Regio? regio) =>
    [
        ("Gemeente", $"{Dossierkop.Waar(bron.Catalogus, bron.Shortlist.Context)}. De getallen in dit document gaan over deze gemeente"),
        ("Regio", regio is null ? Zin.InTeVullen("naam van de regio") : $"{regio.Naam}, met {Nl.Aantal(regio.Gemeenten.Count, "gemeente", "gemeenten")}"),
    ];

    private static Regio? Regio(Shortlistbron bron) =>
        Werkagendafuncties.Regio(bron.Catalogus, bron.Shortlist.Context) is { } code ? bron.Catalogus.Regio(code) : null;

    /// <summary>There is no official list of preferred insurers: what sources say is put forward as what it is.</summary>
    private static Zin Verzekeraar(Shortlistbron bron, Regio? regio) =>
        bron.Shortlist.Teksten.TryGetValue("agenda-zorgverzekeraar", out var eigen) ? eigen
        : regio?.Verzekeraars is [var eerste, ..] ? (Zin)$"{eerste.Naam} ({eerste.Aanwijzing}{(eerste.Jaar is { } jaar ? $", {Nl.Jaar(jaar)}" : "")}); controleer dit, want er is geen officiële lijst"
        : Zin.InTeVullen("preferente zorgverzekeraar");

    /// <summary>All leefgebieden of the agreement, also one for which nothing was chosen.</summary>
    private static IEnumerable<Blok> Doelen(Shortlistbron bron)
    {
        yield return new Kop(1, "Doelen per leefgebied");
        yield return new Tabel("Doelen", [Leefgebied.MetHoofdletter(), "Landelijk", "Doel van de regio in 2030"], [24, 40, 36],
        [
            .. (bron.Catalogus.Codelijst(Leefgebied)?.Codes ?? []).Select(code => (IReadOnlyList<Zin>)
            [
                code.Label,
                string.Join("; ", bron.Catalogus.Basisfunctionaliteiten.Where(f => f.Leefgebied == code.Id && Werkagendafuncties.IsVerplicht(f))
                    .SelectMany(f => f.Gezondheidsdoelen).Distinct().Select(d => bron.Catalogus.Gezondheidsdoel(d)?.Naam ?? d)) is { Length: > 0 } landelijk ? landelijk : "geen verplichte basisfunctionaliteit",
                EigenDoelen(bron, code.Id) is { Length: > 0 } doelen ? doelen : bron.Shortlist.Context.Gezondheidsdoelen.Select(bron.Catalogus.Gezondheidsdoel).Where(d => d?.Leefgebied == code.Id).Select(d => d!.Naam).ToList() is { Count: > 0 } eigen
                    ? Nl.Opsomming(eigen) : Zin.InTeVullen("doel op gezondheid en welzijn"),
            ]),
        ]);
    }

    /// <summary>The goals that the region set for this leefgebied, with where it was and how it goes.</summary>
    private static string EigenDoelen(Shortlistbron bron, string leefgebied) => string.Join(
        "\n",
        Doelstanden.Van(bron.Shortlist.Regio?.Doelen ?? [], bron.Shortlist.Regio?.Cijfers ?? []).Where(stand => stand.Doel.Leefgebied == leefgebied).Select(stand =>
        {
            var doel = stand.Doel;
            var was = doel.Uitgangswaarde is { } begin ? $"van {Nl.Getal(begin)}{(doel.Uitgangsjaar is { } jaar ? $" in {Nl.Jaar(jaar)}" : "")} " : "";
            return $"{doel.Indicator}{(doel.Groep is { } groep ? $", {groep}" : "")}: {was}naar {Nl.Getal(doel.Streefwaarde)} {doel.Eenheid} in {Nl.Jaar(doel.Streefjaar)}. {stand.Zin}";
        }));

    /// <summary>What is the same for every chapter stands here once.</summary>
    private static IEnumerable<Blok> Gedeeld(
        Shortlistbron bron, Notenlijst noten, IReadOnlyList<Basisfunctionaliteit> functies, IReadOnlyList<Functieoverzicht?> overzichten)
    {
        yield return new Kop(1, "Voor alle basisfunctionaliteiten");
        if (bron.Catalogus.Werkagenda is { } agenda)
        {
            var statussen = functies.Select(f => f.Status).ToHashSet();
            yield return new Opsomming(
            [
                .. agenda.Eisen.Where(e => e.Statussen.Any(statussen.Contains))
                    .Select(e => Zin.Vet($"{Nl.Opsomming([.. e.Statussen.Select(s => bron.Catalogus.Labels.Van(s))])}: ") + e.Eis),
                agenda.Afwijken,
            ]);
        }

        if (Werkagendahoofdstuk.Inwoners(overzichten) is { Count: > 0 } inwoners)
        {
            yield return new Tabel("Inwoners", ["Wie", "Aantal", "Herkomst"], [36, 18, 46],
                [.. inwoners.Select(r => (IReadOnlyList<Zin>)[r.Naam, Zin.Van(r.Waarde is { } w ? Nl.Getal(w) : null), r.Herkomst])]);
        }

        yield return new Tabel("Landelijke mijlpalen", ["Wanneer", "Wat"], [28, 72],
        [
            .. bron.Catalogus.Mijlpalen.Where(m => m.IsVoorbij(bron.Shortlist.Peildatum) is false).Select(m => (IReadOnlyList<Zin>)[m.Moment, ((Zin)m.Wat).Met(noten.Verwijs(m.Bronnen))]),
        ]);
        if (bron.Geldaandeel is { } aandeel)
        {
            yield return new Alinea(string.Create(
                CultureInfo.InvariantCulture,
                $"Aandeel in landelijk geld: naar inwoners is dat voor de {bron.Gebied} {Nl.Getal(Math.Round(aandeel.Deel * 100, 2))} procent. {Domein.Financieringstoetsen.Geldaandeel.Toelichting}"));
        }
    }

    /// <summary>What the dossier holds and no chapter could show.</summary>
    private static IEnumerable<Blok> Overig(Shortlistbron bron, IReadOnlyList<Basisfunctionaliteit> functies)
    {
        var ids = functies.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var overig = bron.Items.Where(i => i.Item.Besluit?.Keuze != Besluitkeuze.Afgewezen && i.Interventie?.Basisfunctionaliteiten.Any(ids.Contains) != true).ToList();
        return overig.Count == 0 ? [] :
        [
            new Kop(1, "Ook in het dossier"),
            new Tabel("Interventies die bij geen van deze basisfunctionaliteiten horen", ["Interventie", "Besluit en reden"], [40, 60],
            [
                .. overig.Select(i => (IReadOnlyList<Zin>)
                [
                    i.Interventie?.Naam ?? i.Item.Interventie, $"{Feitenzin.Besluit(bron.Catalogus, i.Item.Besluit)}. {i.Item.Besluit?.Reden ?? i.Item.Notitie}".TrimEnd(),
                ]),
            ]),
        ];
    }
}
