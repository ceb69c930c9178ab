namespace Gereedschapskist.Domein.Interventies;

/// <summary>Length and group size; each number is null when unknown.</summary>
public sealed record Duur
{
    public int? Weken { get; init; }

    public int? Bijeenkomsten { get; init; }

    public int? GroepMin { get; init; }

    public int? GroepMax { get; init; }

    public string? Bron { get; init; }
}
