namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Points at one line of a money overview.</summary>
public sealed record Geldregelverwijzing(string Overzicht, string Regel);
