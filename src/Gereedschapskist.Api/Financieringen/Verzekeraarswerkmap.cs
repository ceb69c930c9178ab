using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>The sheet of an insurer as a table, one row per rule.</summary>
internal static class Verzekeraarswerkmap
{
    public static Werkmap Maak(Verzekeraarsblad blad, Catalogus c) => Maak([blad], c);

    /// <summary>Several topics in one table; which one a row is about stands in front.</summary>
    public static Werkmap Maak(IReadOnlyList<Verzekeraarsblad> bladen, Catalogus c) => new(
        $"Verzekeraarsblad {string.Join(", ", bladen.Select(b => b.Onderwerp))}",
        new DateTimeOffset(c.Beschrijving.Datum, TimeOnly.MinValue, TimeSpan.Zero),
        [
            new Werkblad(
                "Verzekeraarsblad",
                [
                    .. bladen.Count > 1 ? (Kolom[])[new("Onderwerp", 34)] : [],
                    new("Onderdeel", 34), new("Oordeel", 20), new("Voor wie", 50), new("Geldig van", 13), new("Geldig tot en met", 13), new("Eigen risico", 14),
                    new("Toelichting eigen risico", 40), new("Code", 10), new("Prestatie", 40), new("Soort tarief", 24), new("Beleidsregel", 24), new("Euro", 11), new("Eenheid", 24),
                    new("Jaar", 8), new("Voorwaarden", 44), new("Uitleg", 60), new("Bronnen", 50),
                ],
                bladen.SelectMany(b => b.Rijen.SelectMany(r => Rijen(r, c)).Select(rij => bladen.Count > 1 ? (IReadOnlyList<Cel>)[Cel.Van(b.Onderwerp), .. rij] : rij))),
        ]);

    /// <summary>A row per tariff; a rule without one has one row.</summary>
    private static IEnumerable<IReadOnlyList<Cel>> Rijen(Verzekeraarsrij r, Catalogus c) => (r.Betaaltitels.Count > 0 ? r.Betaaltitels.AsEnumerable<Betaaltitel?>() : [null]).Select(t =>
        (IReadOnlyList<Cel>)
        [
            Cel.Van(r.Naam),
            Cel.Van(c.Labels.Van(r.Oordeel)),
            Cel.Vrij(string.Join("; ", r.VoorWie)),
            r.GeldigVan is { } van ? Cel.Van(van) : Cel.Leeg,
            r.GeldigTot is { } tot ? Cel.Van(tot) : Cel.Leeg,
            Cel.Vrij(r.EigenRisico switch { true => "geldt", false => "geldt niet", null => null }),
            Cel.Vrij(r.EigenRisicoToelichting),
            Cel.Vrij(t?.Code),
            Cel.Vrij(t?.Omschrijving),
            Cel.Vrij(t?.Soort),
            Cel.Vrij(t?.Beleidsregel),
            t?.TariefEuro is { } euro ? Cel.Euro(euro) : Cel.Leeg,
            Cel.Vrij(t?.Eenheid),
            t?.Prijsjaar is { } jaar ? Cel.Van(jaar) : Cel.Leeg,
            Cel.Vrij(string.Join("; ", r.Voorwaarden)),
            Cel.Van(r.Uitleg),
            Cel.Van(string.Join("; ", r.Bronnen.Select(b => c.Bron(b.Bron)?.Titel ?? b.Bron))),
        ]);
}
