namespace Gereedschapskist.Client;

/// <summary>Eén interventie van een reeks.</summary>
public sealed record AfwegingReeksRegel
{
    /// <summary>Id van de interventie, zoals in-balans.</summary>
    public required string Interventie { get; init; }

    /// <summary>Antwoorden die alleen voor deze interventie gelden; zij gaan voor op die voor alle.</summary>
    public IReadOnlyDictionary<string, Gegeven>? Antwoorden { get; init; }

    /// <summary>Eigen getallen, die voorgaan op die van de catalogus.</summary>
    public AannamesVerzoek? Aannames { get; init; }
}
