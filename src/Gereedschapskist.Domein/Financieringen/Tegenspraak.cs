namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Answers that cannot all be true of one person.</summary>
/// <param name="Als">The answers, each as a condition.</param>
/// <param name="Melding">What contradicts what, in one Dutch sentence.</param>
public sealed record Tegenspraak(IReadOnlyList<Regelvoorwaarde> Als, string Melding);
