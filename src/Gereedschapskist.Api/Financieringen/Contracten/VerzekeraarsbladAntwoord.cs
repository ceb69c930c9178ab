using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat een zorgverzekeraar over één onderwerp moet weten: elke regel waardoor een onderdeel verzekerde zorg kan zijn.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus.</param>
/// <param name="Onderwerp">Naam van de keten of basisfunctionaliteit.</param>
/// <param name="Peildatum">De dag waarover het gaat.</param>
/// <param name="Zorgverzekeraar">Id van de verzekeraar van wie de inkoop erbij staat; null voor alleen de algemene regels.</param>
/// <param name="Rijen">De regels, in de volgorde van de keten.</param>
internal sealed record VerzekeraarsbladAntwoord(
    string CatalogusVersie, string Onderwerp, DateOnly Peildatum, string? Zorgverzekeraar, IReadOnlyList<VerzekeraarsrijAntwoord> Rijen)
{
    public static VerzekeraarsbladAntwoord Van(Verzekeraarsblad b, Catalogus c) =>
        new(c.Versie, b.Onderwerp, b.Peildatum, b.Zorgverzekeraar, [.. b.Rijen.Select(r => VerzekeraarsrijAntwoord.Van(r, c))]);
}

/// <summary>Eén regel op het blad.</summary>
/// <param name="Onderdeel">Id van het onderdeel.</param>
/// <param name="Naam">Naam van het onderdeel.</param>
/// <param name="Regel">Id van de regel.</param>
/// <param name="Oordeel">Wie betaalt.</param>
/// <param name="VoorWie">Voor wie het geldt, voorwaarde voor voorwaarde; leeg voor iedereen.</param>
/// <param name="GeldigVan">Eerste dag waarop de regel geldt.</param>
/// <param name="GeldigTot">Laatste dag waarop de regel geldt; null als er geen einde is.</param>
/// <param name="EigenRisico">Of het eigen risico geldt vanaf 18 jaar; null als dat afhangt van wie het doet of niet in onze bronnen staat.</param>
/// <param name="EigenRisicoToelichting">Wat de wet of de verzekeraar erover zegt.</param>
/// <param name="Betaaltitels">Codes en tarieven.</param>
/// <param name="Voorwaarden">Voorwaarden uit de bron waar de toets niet naar vraagt.</param>
/// <param name="Grondslagen">Wet of potje.</param>
/// <param name="Uitleg">De regel in gewone woorden.</param>
/// <param name="Bronnen">Bronnen.</param>
internal sealed record VerzekeraarsrijAntwoord(
    string Onderdeel,
    string Naam,
    string Regel,
    Financieringsoordeel Oordeel,
    IReadOnlyList<string> VoorWie,
    DateOnly? GeldigVan,
    DateOnly? GeldigTot,
    bool? EigenRisico,
    string? EigenRisicoToelichting,
    IReadOnlyList<BetaaltitelAntwoord> Betaaltitels,
    IReadOnlyList<string> Voorwaarden,
    IReadOnlyList<Grondslag> Grondslagen,
    string Uitleg,
    IReadOnlyList<FinancieringBron> Bronnen)
{
    public static VerzekeraarsrijAntwoord Van(Verzekeraarsrij r, Catalogus c) => new(
        r.Onderdeel,
        r.Naam,
        r.Regel,
        r.Oordeel,
        r.VoorWie,
        r.GeldigVan,
        r.GeldigTot,
        r.EigenRisico,
        r.EigenRisicoToelichting,
        [.. r.Betaaltitels.Select(b => BetaaltitelAntwoord.Van(b, c))],
        r.Voorwaarden,
        r.Grondslagen,
        r.Uitleg,
        [.. r.Bronnen.Select(b => FinancieringBron.Van(b, c))]);
}
