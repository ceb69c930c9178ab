namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een code waarmee anderen de shortlist kunnen lezen, en niets anders.</summary>
/// <param name="Deelcode">Stuur mee als 'Authorization: Bearer …' op hetzelfde adres. Alleen nu te zien.</param>
/// <param name="Pagina">Pad van de webpagina voor lezers. Wie dit adres heeft, kan lezen; een nieuwe link of intrekken maakt het ongeldig.</param>
internal sealed record DeellinkAntwoord(string Deelcode, string Pagina);
