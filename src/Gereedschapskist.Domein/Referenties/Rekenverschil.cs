namespace Gereedschapskist.Domein.Referenties;

/// <summary>How far a printed total is from the sum of its lines, in millions of euro.</summary>
public sealed record Rekenverschil(string? Groep, string Periode, decimal MiljoenEuro);
