namespace Gereedschapskist.Domein.Referenties;

/// <summary>The milestones, oldest first.</summary>
public sealed record Mijlpalenlijst(IReadOnlyList<Mijlpaal> Mijlpalen);
