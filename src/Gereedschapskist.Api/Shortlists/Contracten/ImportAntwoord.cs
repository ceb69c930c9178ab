using Gereedschapskist.Api.Platform.Fouten;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een ingelezen shortlist. Wat niet herkend werd, is overgeslagen en staat erbij; er is niets geraden.</summary>
/// <param name="Geheim">Alleen nu te zien. Stuur het mee als 'Authorization: Bearer …'.</param>
/// <param name="Shortlist">De nieuwe shortlist.</param>
/// <param name="Overgeslagen">Wat niet is ingelezen en waarom.</param>
internal sealed record ImportAntwoord(string Geheim, ShortlistAntwoord Shortlist, IReadOnlyList<Foutmelding> Overgeslagen);
