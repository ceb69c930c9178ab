using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>
/// The document that a college or board decides on: two pages that lead with the advice, then appendices for whoever wants the grounds. The
/// catalogue says what it knows, the texts of the user stand above that, and what nobody filled in is a clear blank.
/// </summary>
internal static class Besluitstuk
{
    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var keuzes = Keuzebeeld.Alle(bron.Catalogus, bron.Shortlist);
        List<Blok> blokken =
        [
            Gegevens(bron),
            .. Besluitadvies.Schrijf(bron, keuzes, noten),
            .. Besluitgeld.Schrijf(bron, keuzes),
            .. Besluitvraag.Schrijf(bron, keuzes),
            .. Besluitbijlagen.Schrijf(bron, keuzes, noten),
        ];
        var gebied = bron.Gebied is { } naam ? $" van {naam}" : "";
        return new Document(bron.Shortlist.Titel, $"Besluitstuk voor college of bestuur{gebied}", bron.Voettekst, bron.Moment, blokken, noten.Noten);
    }

    /// <summary>The text of the user at a place; nothing when there is none.</summary>
    internal static IEnumerable<Blok> Eigen(Shortlistbron bron, string plek) =>
        bron.Shortlist.Teksten.TryGetValue(plek, out var tekst) ? [new Alinea(tekst)] : [];

    /// <summary>What is left to fill in at a place, unless the user did.</summary>
    internal static IEnumerable<Blok> OfInTeVullen(Shortlistbron bron, string plek) => bron.Shortlist.Teksten.ContainsKey(plek)
        ? Eigen(bron, plek)
        : [new Alinea(Zin.InTeVullen(Tekstplekken.Besluitstuk.First(p => p.Id == plek).Hulp.TrimEnd('.').ToLowerInvariant()))];

    private static Gegevens Gegevens(Shortlistbron bron) => new("Waar het over gaat",
    [
        .. ((string Naam, string? Waarde)[])
        [
            ("Waarvoor", Dossierkop.Waarvoor(bron.Catalogus, bron.Shortlist.Context, int.MaxValue)?.MetHoofdletter()),
            ("Waar", bron.Gebied?.MetHoofdletter()),
            ("Voor wie", bron.Doelgroep?.MetHoofdletter()),
            ("Wanneer", bron.Periode?.MetHoofdletter()),
            ("Budget", bron.Budget),
        ] is var regels ? regels.Where(r => r.Waarde is not null).Select(r => (r.Naam, (Zin)r.Waarde!)) : [],
        ("Feiten van", Nl.Datum(bron.Shortlist.Peildatum) + (bron.FeitenVanToen ? "" : ". De feiten van toen zijn hier niet bewaard; dit zijn de feiten van nu")),
    ]);
}
