namespace Gereedschapskist.Client;

/// <summary>Een gemeente of regio.</summary>
public sealed record Gebiedsverwijzing
{
    /// <summary>CBS-code van de gemeente of code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de gemeente of regio.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal gemeenten in het gebied.</summary>
    public required int Gemeenten { get; init; }
}
