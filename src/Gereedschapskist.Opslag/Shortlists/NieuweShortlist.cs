namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>A shortlist that was just made, with the secret that is shown this once.</summary>
public sealed record NieuweShortlist(Shortliststuk Stuk, string Geheim);
