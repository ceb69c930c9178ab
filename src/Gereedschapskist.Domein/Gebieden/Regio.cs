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

    /// <summary>Indication of the largest insurer, not a ruling on who is preferred.</summary>
    public string? VerzekeraarAanwijzing { get; init; }

    public string? VerzekeraarAanwijzingToelichting { get; init; }

    /// <summary>Codes of the municipalities, in order of code.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>Address of the source of the division.</summary>
    public string? Bron { get; init; }
}
