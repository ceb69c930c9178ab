namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Something the asker should know before using the answer.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Melding">One or two Dutch sentences.</param>
public sealed record Waarschuwing(string Code, string Melding);
