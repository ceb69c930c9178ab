namespace Gereedschapskist.Domein.Interventies;

/// <summary>A link to another interventie.</summary>
public sealed record Relatie(Relatiesoort Soort, string Id);
