namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>The answers to an open question that fit what is known. An answer outside is allowed, as a correction.</summary>
/// <param name="Keuzes">The answers to choose from; empty when the answer is a number.</param>
/// <param name="Van">Lowest number, in <paramref name="Eenheid"/>; null when there is something to choose from.</param>
/// <param name="Tot">Highest number; null when nothing bounds it or when there is something to choose from.</param>
/// <param name="Eenheid">What the number counts; null for a degree of 0–1 and for choices.</param>
public sealed record Antwoordruimte(IReadOnlyList<Antwoord> Keuzes, decimal? Van, decimal? Tot, string? Eenheid);
