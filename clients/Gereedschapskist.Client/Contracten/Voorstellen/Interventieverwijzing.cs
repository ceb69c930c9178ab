namespace Gereedschapskist.Client;

/// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
public sealed record Interventieverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Eén regel voor in een lijst.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Erkenningsniveau: een code; /codelijsten legt de codes uit.</summary>
    public required Erkenningsniveau Erkenningsniveau { get; init; }
}
