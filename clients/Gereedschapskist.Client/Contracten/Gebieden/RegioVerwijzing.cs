namespace Gereedschapskist.Client;

/// <summary>Een regio waar een gemeente in ligt.</summary>
public sealed record RegioVerwijzing
{
    /// <summary>Soort: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de regio.</summary>
    public required string Naam { get; init; }
}
