namespace Gereedschapskist.Domein.Shortlists;

/// <summary>One line of an answer in short.</summary>
/// <param name="Wat">What the line is about, in Dutch.</param>
/// <param name="Uitkomst">The outcome, in Dutch.</param>
/// <param name="Toelichting">Why; null when the outcome says it all.</param>
public sealed record Vastleggingsregel(string Wat, string Uitkomst, string? Toelichting = null);
