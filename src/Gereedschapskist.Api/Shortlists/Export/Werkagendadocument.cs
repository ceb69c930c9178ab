using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>
/// The dossier in the order of the official form of the regional werkagenda: what holds for the whole region once, then IST, SOLL and GAP per
/// basisfunctionaliteit, filled as far as the catalogue and the region itself go. A blank stands only where the region alone can speak.
/// </summary>
internal static class Werkagendadocument
{
    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var functies = Werkagendafuncties.Van(bron.Catalogus, bron.Shortlist.Context);
        var overzichten = functies.Select(f => Werkagendahoofdstuk.Overzie(bron, f)).ToList();
        var register = new Registerstuk(bron);
        var metingen = new Meettabel(bron, noten);
        var taken = bron.Taken().ToDictionary(beeld => beeld.Basisfunctionaliteit, StringComparer.Ordinal);
        List<Blok> blokken =
        [
            .. Inleiding(bron, noten, functies),
            new Kop(1, "Doelen per leefgebied"),
            Doelentabel.Maak(bron),
            .. Gedeeld(bron, noten, functies, overzichten),
            .. functies.Zip(overzichten).SelectMany(p => new Werkagendahoofdstuk(bron, noten, p.First, p.Second, register, metingen, taken.GetValueOrDefault(p.First.Id)).Schrijf()),
            .. Checklisthoofdstuk.Maak(bron),
            .. Overig(bron, functies),
            .. Shortlistdocument.Verantwoording(bron),
        ];
        var gebied = bron.Gebied is { } naam ? $"voor de {naam}" : "voor een nog te kiezen regio";
        return new Document(
            $"Regionale werkagenda: {bron.Shortlist.Titel}", $"Voorzet {gebied}, in de volgorde van het landelijke format", bron.Voettekst, bron.Moment, blokken, noten.Noten);
    }

    private static IEnumerable<Blok> Inleiding(Shortlistbron bron, Notenlijst noten, IReadOnlyList<Basisfunctionaliteit> functies)
    {
        yield return new Alinea(
            "Dit is een voorzet. Wat de catalogus weet is ingevuld, met bron. Wat alleen de regio weet, staat er als een gemarkeerde plek: [in te vullen door de regio: …].",
            Alineasoort.Kader);
        yield return new Gegevens("Over deze werkagenda",
        [
            .. Regiopartijen.Plek(bron),
            ("Periode", bron.Periode is { } periode ? periode : Zin.InTeVullen("periode van de werkagenda")),
            ("Mandaatgemeente", Regiopartijen.Mandaatgemeente(bron)),
            ("Zorgverzekeraar", Regiopartijen.Zorgverzekeraar(bron)),
            ("Basisfunctionaliteiten", string.Join(", ", functies.Select(f => f.Naam))),
            ("Regie", Zin.Van(bron.Catalogus.Werkagenda?.Regie).Met(noten.Verwijs(bron.Catalogus.Werkagenda?.Bronnen ?? []))),
            ("Wie stelt vast", Zin.Van(bron.Catalogus.Werkagenda?.VastgesteldDoor)),
            ("Vastgesteld op", bron.Tekst("agenda-vaststelling", "datum en besluit per college")),
            ("Contact", bron.Tekst("agenda-contact", "rol en organisatie, geen naam nodig")),
            ("Samenwerking", bron.Tekst(Tekstplekken.Samenwerking, "hoe de regio overlegt, besluit en bijstuurt")),
        ]);
    }

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
        foreach (var blok in Geldtabellen.Aandeel(bron))
        {
            yield return blok;
        }
    }

    /// <summary>What the dossier holds and no chapter could show.</summary>
    private static IEnumerable<Blok> Overig(Shortlistbron bron, IReadOnlyList<Basisfunctionaliteit> functies)
    {
        var ids = functies.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var overig = bron.Items.Where(i => i.Item.Besluit?.Keuze != Besluitkeuze.Afgewezen && i.Interventie?.Basisfunctionaliteiten.Any(ids.Contains) != true).ToList();
        List<Blok> eigen = [.. Aanpakwerkblad.Blokken(bron, aanpak => aanpak.Basisfunctionaliteit is not { } id || !ids.Contains(id))];
        return overig.Count == 0 && eigen.Count == 0 ? [] :
        [
            new Kop(1, "Ook in het dossier"),
            .. overig.Count == 0 ? (Blok[])[] : [Interventies(bron, overig)],
            .. eigen,
        ];
    }

    private static Tabel Interventies(Shortlistbron bron, IEnumerable<(int Nummer, Shortlistitem Item, Interventie? Interventie)> items) => new(
        "Interventies die bij geen van deze basisfunctionaliteiten horen", ["Interventie", "Besluit en reden"], [40, 60],
        [
            .. items.Select(i => (IReadOnlyList<Zin>)
            [
                i.Interventie?.Naam ?? i.Item.Interventie, Feitenzin.BesluitMetReden(bron.Catalogus, i.Item),
            ]),
        ]);
}
