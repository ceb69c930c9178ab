namespace Gereedschapskist.Domein.Gebieden;

/// <summary>A group of municipalities that works together.</summary>
public sealed record Regio
{
    public required string Code { get; init; }

    public required string Naam { get; init; }

    public string? AndereNaam { get; init; }

    public required Regiosoort Soort { get; init; }

    /// <summary>Who holds the mandate for the region's plan; null when unknown or not applicable.</summary>
    public string? Mandaathouder { get; init; }

    public string? MandaathouderGemeente { get; init; }

    /// <summary>Who runs the long-term care of the region; null for another kind of region.</summary>
    public string? Zorgkantoor { get; init; }

    /// <summary>Signs of which insurers matter here, strongest knowledge first; empty means that no source was found.</summary>
    public IReadOnlyList<Verzekeraar> Verzekeraars { get; init; } = [];

    /// <summary>Codes of the municipalities, in order of code.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>Address of the source of the division.</summary>
    public string? Bron { get; init; }
}
