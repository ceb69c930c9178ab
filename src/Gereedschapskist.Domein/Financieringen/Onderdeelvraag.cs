namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A part that is asked about.</summary>
/// <param name="Kennis">The part.</param>
/// <param name="Varianten">The variants the asked interventie can be here; null when the part is asked about in general.</param>
internal sealed record Onderdeelvraag(Onderdeelkennis Kennis, IReadOnlyList<string>? Varianten = null);
