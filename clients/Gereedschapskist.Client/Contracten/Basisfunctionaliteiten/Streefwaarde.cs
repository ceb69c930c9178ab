namespace Gereedschapskist.Client;

/// <summary>Een getal dat het akkoord vraagt.</summary>
public sealed record Streefwaarde
{
    /// <summary>Waar het getal over gaat.</summary>
    public required string Wat { get; init; }

    /// <summary>Het getal; null als het akkoord een bereik of geen getal noemt.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Ondergrens van een bereik.</summary>
    public decimal? WaardeMin { get; init; }

    /// <summary>Bovengrens van een bereik.</summary>
    public decimal? WaardeMax { get; init; }

    /// <summary>Eenheid, met waar een percentage van is.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}
