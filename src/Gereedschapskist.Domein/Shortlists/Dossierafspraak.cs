namespace Gereedschapskist.Domein.Shortlists;

/// <summary>Who does what, and when. No names of people: a role or an organisation.</summary>
/// <param name="Wat">What is to be done.</param>
/// <param name="Wie">The role or organisation that does it; null when that is still open.</param>
/// <param name="Wanneer">When, in words; null when that is still open.</param>
public sealed record Dossierafspraak(string Wat, string? Wie = null, string? Wanneer = null);
