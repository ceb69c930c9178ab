namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The outcomes of a batch, in the order of the questions.</summary>
public sealed record Financieringsantwoorden(IReadOnlyList<Financieringsantwoord> Antwoorden);
