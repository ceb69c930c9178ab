using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een vraag waarvan het antwoord iets zou beslissen of verfijnen.</summary>
/// <param name="Veld">Het veld van de situatie.</param>
/// <param name="Beslist">Voor hoeveel onderdelen het antwoord het oordeel beslist; een half onderdeel is: bij de helft van de antwoorden.</param>
/// <param name="Verandert">Voor hoeveel onderdelen een antwoord het oordeel verandert.</param>
/// <param name="Onderdelen">De onderdelen waarvoor het antwoord telt.</param>
internal sealed record VervolgvraagAntwoord(SituatieveldAntwoord Veld, decimal Beslist, int Verandert, IReadOnlyList<string> Onderdelen)
{
    public static VervolgvraagAntwoord Van(Vervolgvraag v) =>
        new(SituatieveldAntwoord.Van(v.Veld), Math.Round((decimal)v.Beslist, 2), v.Verandert, v.Onderdelen);
}
