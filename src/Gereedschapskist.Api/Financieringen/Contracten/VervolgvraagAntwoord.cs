using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een vraag waarvan het antwoord iets zou beslissen of verfijnen.</summary>
/// <param name="Veld">Het veld van de situatie, met alleen de antwoorden die hier iets uitmaken.</param>
/// <param name="Beslist">Voor hoeveel onderdelen het antwoord het oordeel beslist; een half onderdeel is: bij de helft van de antwoorden.</param>
/// <param name="Verandert">Voor hoeveel onderdelen een antwoord het oordeel verandert.</param>
/// <param name="Onderdelen">De onderdelen waarvoor het antwoord telt.</param>
/// <param name="Uitkomsten">Wat het oordeel op elk van die onderdelen wordt, per groep van antwoorden.</param>
internal sealed record VervolgvraagAntwoord(
    SituatieveldAntwoord Veld, decimal Beslist, int Verandert, IReadOnlyList<string> Onderdelen, IReadOnlyList<AntwoorduitkomstAntwoord> Uitkomsten)
{
    public static VervolgvraagAntwoord Van(Vervolgvraag v) =>
        new(SituatieveldAntwoord.Van(v.Veld), Math.Round((decimal)v.Beslist, 2), v.Verandert, v.Onderdelen, [.. v.Uitkomsten.SelectMany(AntwoorduitkomstAntwoord.Bij)]);
}
