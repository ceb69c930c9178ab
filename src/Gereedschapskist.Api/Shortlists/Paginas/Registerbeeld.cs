using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>A register as pages show it: what it covers, and its rows.</summary>
public sealed record Registerbeeld(Catalogus Catalogus, Gebied Gebied, DateOnly Peildatum, IReadOnlyList<Registerregel> Regels)
{
    /// <summary>Columns in the order of the sheet.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = [.. Export.Registerwerkblad.Kolommen.Select(kolom => kolom.Naam)];

    public IReadOnlyList<Dekking> Dekking { get; } = Dekkingen.Van(Catalogus, Gebied, Regels, Peildatum);

    /// <summary>Page that shows the rows of one function; null when there is none.</summary>
    public string? Filteradres { get; init; }

    /// <summary>The rows to show with the number by which they are changed; all of them unless said otherwise.</summary>
    public IReadOnlyList<(int Nummer, Registerregel Regel)> Getoond { get; init; } = [.. Regels.Select((regel, nummer) => (nummer, regel))];

    /// <summary>Id of the form that takes a row out; null when the rows are only read.</summary>
    public string? Weghaalformulier { get; init; }

    /// <summary>Of a dossier; null when it has no rows or no region.</summary>
    internal static Registerbeeld? Van(GeopendeShortlist open) =>
        open.Inhoud.Regio?.Register is { Count: > 0 } regels && Werkagendafuncties.Gebied(open.Toen, open.Inhoud.Context) is { } gebied
            ? new Registerbeeld(open.Toen, gebied, open.Inhoud.Peildatum, regels)
            : null;
}
