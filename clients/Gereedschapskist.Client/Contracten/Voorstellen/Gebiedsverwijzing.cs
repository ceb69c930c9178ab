namespace Gereedschapskist.Client;

/// <summary>Een gemeente of regio.</summary>
public sealed record Gebiedsverwijzing
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Gemeenten.</summary>
    public required int Gemeenten { get; init; }
}
