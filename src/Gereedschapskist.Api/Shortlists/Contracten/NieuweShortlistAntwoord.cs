namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een nieuwe shortlist met haar geheim.</summary>
/// <param name="Geheim">Alleen nu te zien, en alleen als afdruk bewaard: wie het kwijt is, kan niet meer bij de shortlist. Stuur het mee als 'Authorization: Bearer …'.</param>
/// <param name="Shortlist">De shortlist.</param>
internal sealed record NieuweShortlistAntwoord(string Geheim, ShortlistAntwoord Shortlist);
