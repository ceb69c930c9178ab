namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A rule that decides or can still decide.</summary>
public sealed record Toegepasteregel(string Id, Financieringsoordeel Oordeel, string Uitleg);
