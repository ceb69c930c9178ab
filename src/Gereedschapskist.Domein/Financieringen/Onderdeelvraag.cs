using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A part that is asked about.</summary>
/// <param name="Kennis">The part.</param>
/// <param name="Varianten">The variants the asked interventie can be here; null when the part is asked about in general.</param>
/// <param name="Interventie">The interventie whose own kind of prevention and ages stand in for what is not told; null to leave those open.</param>
internal sealed record Onderdeelvraag(Onderdeelkennis Kennis, IReadOnlyList<string>? Varianten = null, Interventie? Interventie = null);
