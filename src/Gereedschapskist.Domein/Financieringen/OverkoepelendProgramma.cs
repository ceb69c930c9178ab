namespace Gereedschapskist.Domein.Financieringen;

/// <summary>An interventie that stands for all programmes of a part: asking about it is asking about the part in general.</summary>
public sealed record OverkoepelendProgramma(string Interventie, IReadOnlyList<string> Onderdelen);
