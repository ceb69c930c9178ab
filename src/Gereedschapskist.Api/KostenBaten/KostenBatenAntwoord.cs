using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.KostenBaten;

/// <summary>Een cijfer over kosten, baten of omvang dat een bron noemt bij een onderwerp.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Thema">Onderwerp.</param>
/// <param name="Soort">Soort cijfer, zoals kosten, baten of omvang.</param>
/// <param name="Omschrijving">Wat het cijfer zegt.</param>
/// <param name="Waarde">Het cijfer; null als het is gezocht en niet gevonden.</param>
/// <param name="WaardeTot">Bovengrens als de bron een bereik noemt.</param>
/// <param name="Eenheid">Waar het cijfer in is uitgedrukt, zoals euro per jaar; null als de bron dat niet zegt.</param>
/// <param name="Jaar">Jaar waarover het cijfer gaat.</param>
/// <param name="Perspectief">Wiens kosten of baten het zijn; null als de bron dat niet zegt.</param>
/// <param name="Betrouwbaarheid">Hoe hard het cijfer is.</param>
/// <param name="Noot">Wat u moet weten om het cijfer te lezen; null als er niets bij te zeggen is.</param>
/// <param name="Interventies">Ids van de interventies waar het cijfer over gaat; leeg als het over het onderwerp als geheel gaat.</param>
/// <param name="Rekenrol">Waarvoor het cijfer in een zakelijk geval dient; null als het daar niet meetelt.</param>
/// <param name="Maat">Bij welke uitkomst het cijfer hoort; null als het geen rol heeft of over een hele euro gaat.</param>
/// <param name="Bron">Waar dit staat; null als er geen waarde is.</param>
internal sealed record KostenBatenAntwoord(
    string Id,
    string Thema,
    string Soort,
    string Omschrijving,
    decimal? Waarde,
    decimal? WaardeTot,
    string? Eenheid,
    int? Jaar,
    string? Perspectief,
    string Betrouwbaarheid,
    string? Noot,
    IReadOnlyList<string> Interventies,
    Rekenrol? Rekenrol,
    Effectmaatsoort? Maat,
    VindplaatsAntwoord? Bron)
{
    public static KostenBatenAntwoord Van(KostenBatenfeit f, Catalogus c) => new(
        f.Id,
        f.Thema,
        f.Soort,
        f.Omschrijving,
        f.Waarde,
        f.WaardeTot,
        f.Eenheid,
        f.Jaar,
        f.Perspectief,
        f.Betrouwbaarheid,
        f.Noot,
        f.Interventies,
        f.Rekenrol,
        f.Maat,
        f.Bron is { } bron ? VindplaatsAntwoord.Van(bron, c) : null);
}
