namespace Gereedschapskist.Client;

/// <summary>Meer toetsen in één aanvraag.</summary>
public sealed record FinancieringsreeksVerzoek
{
    /// <summary>De toetsen, 1 tot en met 100 (hoogstens 100).</summary>
    public required IReadOnlyList<FinancieringstoetsVerzoek> Toetsen { get; init; }
}
