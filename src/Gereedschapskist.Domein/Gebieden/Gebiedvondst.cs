namespace Gereedschapskist.Domein.Gebieden;

/// <summary>What somebody may have meant with the name of a place.</summary>
/// <param name="Gebied">The one place it is; null when there is none, or more than one.</param>
/// <param name="Aanbod">When there are more: the places to choose from.</param>
/// <param name="Waarom">When there are more: why, in one Dutch sentence; null when the name is unknown.</param>
public sealed record Gebiedvondst(Gebied? Gebied, IReadOnlyList<Gebied> Aanbod, string? Waarom);
