namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Het nieuwe geheim van een shortlist.</summary>
/// <param name="Geheim">Alleen nu te zien. Het vorige geheim werkt niet meer; een deelcode blijft werken.</param>
internal sealed record GeheimAntwoord(string Geheim);
