namespace Gereedschapskist.Client;

/// <summary>Een bedrag voor een periode.</summary>
public sealed record Jaarbedrag
{
    /// <summary>Een jaar, of 'structureel' voor de jaren na het laatste.</summary>
    public required string Periode { get; init; }

    /// <summary>Bedrag in miljoenen euro.</summary>
    public required decimal MiljoenEuro { get; init; }
}
