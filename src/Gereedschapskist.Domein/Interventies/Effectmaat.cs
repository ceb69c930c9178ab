namespace Gereedschapskist.Domein.Interventies;

/// <summary>
/// Grootte van een gemeten effect als getal om mee te rekenen. Is er met een andere groep vergeleken, dan is het het verschil met die groep.
/// </summary>
public sealed record Effectmaat
{
    /// <summary>Wat het getal telt.</summary>
    public required Effectmaatsoort Soort { get; init; }

    /// <summary>Het gemeten getal: procent, of kilo per deelnemer; nul of meer.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Ondergrens van de spreiding (95 procent); null als de bron geen spreiding noemt.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens van de spreiding (95 procent); null als de bron geen spreiding noemt.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Hoe het getal uit de bron volgt; null als de bron het zo noemt.</summary>
    public string? Toelichting { get; init; }
}
