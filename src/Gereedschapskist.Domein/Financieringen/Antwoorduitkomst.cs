namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What the verdict on one part becomes with one of these answers.</summary>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Oordeel">The verdict that follows.</param>
public sealed record Antwoorduitkomst(Antwoordgroep Antwoorden, Financieringsoordeel Oordeel);
