namespace Gereedschapskist.Client;

/// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
public sealed record Rekenbeeld
{
    /// <summary>Elk getal waarmee is gerekend; u vervangt het met het veld van 'aannames' dat erbij staat.</summary>
    public IReadOnlyList<Rekeninvoer> Invoer { get => field ?? []; init; }

    /// <summary>Wat het akkoord vraagt, omgerekend naar hier.</summary>
    public IReadOnlyList<Streefwaardebeeld> Streefwaarden { get => field ?? []; init; }

    /// <summary>Deelnemers per jaar waarmee de kosten zijn berekend; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Waar dat aantal vandaan komt.</summary>
    public required string DeelnemersUitleg { get; init; }

    /// <summary>Baten die bronnen melden.</summary>
    public IReadOnlyList<Batenbeeld> Baten { get => field ?? []; init; }
}
