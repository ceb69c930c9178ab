namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>One difference between the facts a shortlist was made with and those of now.</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Wat">The fact that changed, in Dutch.</param>
/// <param name="Oud">As it was; null when there was nothing.</param>
/// <param name="Nieuw">As it is now; null when it is gone.</param>
public sealed record Wijziging(Wijzigingssoort Soort, string Wat, string? Oud, string? Nieuw);
