namespace Gereedschapskist.Domein.Interventies;

/// <summary>Length and group size; each number is null when unknown.</summary>
public sealed record Duur
{
    public int? Weken { get; init; }

    public int? Bijeenkomsten { get; init; }

    public int? GroepMin { get; init; }

    public int? GroepMax { get; init; }

    public string? Bron { get; init; }

    /// <summary>Source of the group size, when it is another one than <see cref="Bron"/>.</summary>
    public string? GroepBron { get; init; }
}
