using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>
/// The shortlist in the order of the official form of the regional werkagenda: IST, SOLL and GAP per basisfunctionaliteit, filled as
/// far as the catalogue goes, with a clear blank wherever only the region can speak.
/// </summary>
internal static class Werkagendadocument
{
    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var functies = Functies(bron);
        List<Blok> blokken = [.. Inleiding(bron, noten, functies), .. functies.SelectMany(f => new Werkagendahoofdstuk(bron, noten, f).Schrijf()), .. Shortlistdocument.Verantwoording(bron)];
        var gebied = bron.Gebied is { } naam ? $"voor de {naam}" : "voor een nog te kiezen regio";
        return new Document(
            $"Regionale werkagenda: {bron.Shortlist.Titel}", $"Voorzet {gebied}, in de volgorde van het landelijke format", bron.Voettekst, bron.Moment, blokken, noten.Noten);
    }

    /// <summary>The one of the context, else every one that an interventie on the list can serve, the obligatory ones first.</summary>
    private static IReadOnlyList<Basisfunctionaliteit> Functies(Shortlistbron bron)
    {
        if (bron.Shortlist.Context.Basisfunctionaliteit is { } id && bron.Catalogus.Basisfunctionaliteit(id) is { } gekozen)
        {
            return [gekozen];
        }

        var ids = bron.Items.SelectMany(i => i.Interventie?.Basisfunctionaliteiten ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. bron.Catalogus.Basisfunctionaliteiten.Where(b => ids.Contains(b.Id)).OrderBy(b => b.Status).ThenBy(b => b.Naam, StringComparer.Ordinal)];
    }

    private static IEnumerable<Blok> Inleiding(Shortlistbron bron, Notenlijst noten, IReadOnlyList<Basisfunctionaliteit> functies)
    {
        yield return new Alinea(
            "Dit is een voorzet. Wat de catalogus weet is ingevuld, met bron. Wat alleen de regio weet, staat er als een gemarkeerde plek: [in te vullen door de regio: …].",
            Alineasoort.Kader);
        yield return new Gegevens("Over deze werkagenda",
        [
            ("Regio", bron.Gebied is { } gebied ? gebied : Zin.InTeVullen("naam van de regio")),
            ("Periode", bron.Periode is { } periode ? periode : Zin.InTeVullen("periode van de werkagenda")),
            ("Basisfunctionaliteiten", functies.Count == 0 ? Zin.InTeVullen("basisfunctionaliteiten") : string.Join(", ", functies.Select(f => f.Naam))),
            ("Regie", Zin.Van(bron.Catalogus.Werkagenda?.Regie).Met(noten.Verwijs(bron.Catalogus.Werkagenda?.Bronnen ?? []))),
            ("Wie stelt vast", Zin.Van(bron.Catalogus.Werkagenda?.VastgesteldDoor)),
            ("Vastgesteld op", Zin.InTeVullen("datum en besluit per college")),
            ("Contactpersoon", Zin.InTeVullen("rol en organisatie, geen naam nodig")),
        ]);
        if (bron.Catalogus.Werkagenda is { } agenda)
        {
            yield return new Kop(1, "Wat een werkagenda moet bevatten");
            yield return new Opsomming([.. agenda.Inhoud.Select(i => (Zin)i), agenda.Afwijken]);
        }

        yield return new Kop(1, "Doelen per leefgebied");
        yield return new Tabel("Doelen", ["Leefgebied", "Doel", "Doel van de regio"], [26, 38, 36],
        [
            .. functies.Select(f => f.Leefgebied).Distinct().Select(leefgebied => (IReadOnlyList<Zin>)
            [
                bron.Catalogus.Labels.Van("leefgebied", leefgebied),
                string.Join("; ", functies.Where(f => f.Leefgebied == leefgebied)
                    .SelectMany(f => f.Gezondheidsdoelen).Distinct().Select(d => bron.Catalogus.Gezondheidsdoel(d)?.Naam ?? d)) is { Length: > 0 } doelen ? doelen : Zin.Onbekend,
                Zin.InTeVullen("wat de regio in 2030 bereikt wil hebben, op gezondheid en op welzijn"),
            ]),
        ]);
    }
}
