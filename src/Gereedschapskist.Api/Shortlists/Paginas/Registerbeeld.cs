using Gereedschapskist.Api.Gebieden;
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

    /// <summary>Where there is an offer of a function and where not; null when it is not known where the municipalities lie.</summary>
    public Gebiedskaart? Kaart(Dekking dekking)
    {
        ArgumentNullException.ThrowIfNull(dekking);
        var aanbod = dekking.Gemeenten.ToDictionary(gemeente => gemeente.Code, StringComparer.Ordinal);
        return Gebiedskaart.Teken(Gebied, Catalogus, gemeente => aanbod.TryGetValue(gemeente.Code, out var hier)
            ? ("gk-bel gk-bel--aanbod", $"{gemeente.Naam}: aanbod, {Nl.Aantal(hier.Regels, "regel", "regels")}")
            : ("gk-bel gk-bel--wit", $"{gemeente.Naam}: geen aanbod")) is { } kaart
            ? kaart with { Id = $"kaart-{dekking.Basisfunctionaliteit}", Titel = $"Waar {dekking.Naam} is en waar niet. De tabel ernaast zegt hetzelfde." }
            : null;
    }

    /// <summary>Address of the rows of a function in one municipality; null when there is no page that shows them.</summary>
    public string? Rijadres(Dekking dekking, string gemeente) => Filteradres is null ? null : $"{Filteradres}?functie={dekking.Basisfunctionaliteit}&gemeente={gemeente}#register";

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
