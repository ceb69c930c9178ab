namespace Gereedschapskist.Client;

/// <summary>Gemeenten die samen een groep kunnen vullen.</summary>
public sealed record Cluster
{
    /// <summary>CBS-codes.</summary>
    public IReadOnlyList<string> Gemeenten { get => field ?? []; init; }

    /// <summary>
    /// CBS-code van een gemeente die wel een groep vult en waar zij bij kunnen aansluiten; null als dat niet nodig is of er geen
    /// is.
    /// </summary>
    public string? SluitAanBij { get; init; }

    /// <summary>Verwachte deelnemers per jaar van deze gemeenten samen.</summary>
    public required decimal Deelnemers { get; init; }

    /// <summary>Of het lukt.</summary>
    public required bool VultGroep { get; init; }

    /// <summary>Waarom deze gemeenten, in één zin.</summary>
    public required string Uitleg { get; init; }
}
