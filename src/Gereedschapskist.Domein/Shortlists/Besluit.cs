namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What was decided about an interventie, and why.</summary>
public sealed record Besluit(Besluitkeuze Keuze, string? Reden = null);
