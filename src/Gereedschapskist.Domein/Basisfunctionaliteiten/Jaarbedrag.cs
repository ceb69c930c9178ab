namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>An amount in millions of euro for a year, or for the years after the last one ("structureel").</summary>
public sealed record Jaarbedrag(string Periode, decimal MiljoenEuro);
