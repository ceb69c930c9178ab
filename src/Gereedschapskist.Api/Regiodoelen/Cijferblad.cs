using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Api.Shortlists.Importeren;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>Figures as a sheet: its template, and how a file of it is read.</summary>
internal static class Cijferblad
{
    /// <summary>Columns that a sheet cannot do without: indicator, group, municipality, year and value.</summary>
    private const int Nodig = 5;

    private static readonly Bladlezer _lezer = new("Cijfers", Doelwerkblad.Cijferkolommen, Nodig, Cijfercontrole.MeesteCijfers);

    public static IReadOnlyList<string> Kolommen { get; } = [.. Doelwerkblad.Cijferkolommen.Select(kolom => kolom.Naam)];

    public static byte[] Sjabloon => _lezer.Sjabloon;

    /// <summary>With the names of what can be measured beside it.</summary>
    public static byte[] Werkmap(Catalogus catalogus) => _lezer.Werkmap(
    [
        new Werkblad("Indicatoren", [new("Indicator", 70), new("Eenheid", 30), new("Basisfunctionaliteiten", 60)], catalogus.Monitoring.Indicatoren.Select(indicator => (IReadOnlyList<Cel>)
        [
            Cel.Vrij(indicator.Naam),
            Cel.Vrij(indicator.Eenheid),
            Cel.Vrij(Nl.Opsomming([.. indicator.Basisfunctionaliteiten.Select(id => catalogus.Basisfunctionaliteit(id)?.Naam ?? id)])),
        ])),
    ]);

    public static Task<(string? Tekst, IReadOnlyList<Fout> Bezwaren)> TekstAsync(IFormFile bestand, CancellationToken cancellationToken) =>
        _lezer.TekstAsync(bestand, cancellationToken);

    public static (IReadOnlyList<Cijferrij> Rijen, Fout? Bezwaar) Lees(string? tekst)
    {
        var (rijen, bezwaar) = _lezer.Lees(tekst);
        return ([.. rijen.Select(cel => new Cijferrij(cel[0], cel[1], cel[2], cel[3], cel[4], cel[5]))], bezwaar);
    }
}
