namespace Gereedschapskist.Client;

/// <summary>Eigen getallen, die voorgaan op die van de catalogus.</summary>
public sealed record AannamesVerzoek
{
    /// <summary>Percentage van alle inwoners dat bij de doelgroep hoort, 0 tot en met 100.</summary>
    public decimal? DoelgroepAandeel { get; init; }

    /// <summary>Percentage van de doelgroep dat in een jaar meedoet, 0 tot en met 100.</summary>
    public decimal? Bereik { get; init; }

    /// <summary>Kleinste aantal deelnemers waarmee een groep start.</summary>
    public int? Groepsgrootte { get; init; }

    /// <summary>Verwachte deelnemers per jaar, per CBS-code van een gemeente.</summary>
    public IReadOnlyDictionary<string, decimal>? Deelnemers { get; init; }
}
