namespace Gereedschapskist.Client;

/// <summary>Duur en groepsgrootte; elk getal is null als het onbekend is.</summary>
public sealed record Duur
{
    /// <summary>Aantal weken.</summary>
    public int? Weken { get; init; }

    /// <summary>Aantal bijeenkomsten.</summary>
    public int? Bijeenkomsten { get; init; }

    /// <summary>Kleinste groep, in deelnemers.</summary>
    public int? GroepMin { get; init; }

    /// <summary>Grootste groep, in deelnemers.</summary>
    public int? GroepMax { get; init; }

    /// <summary>Id van de bron.</summary>
    public string? Bron { get; init; }
}
