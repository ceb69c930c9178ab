using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat een regel van een geldoverzicht in één jaar geeft, voor het hele land.</summary>
/// <param name="Overzicht">Id van het geldoverzicht.</param>
/// <param name="Regel">Id van de regel.</param>
/// <param name="Naam">Naam van de regel.</param>
/// <param name="Titel">Titel van het overzicht.</param>
/// <param name="Jaar">Het jaar.</param>
/// <param name="Structureel">Of het bedrag in de kolom 'structureel' staat, voor alle latere jaren.</param>
/// <param name="MiljoenEuro">Miljoen euro; null als het overzicht voor dit jaar geen bedrag noemt.</param>
/// <param name="Bronnen">Bronnen van het overzicht.</param>
internal sealed record GeldbedragAntwoord(
    string Overzicht, string Regel, string Naam, string Titel, int Jaar, bool Structureel, decimal? MiljoenEuro, IReadOnlyList<FinancieringBron> Bronnen)
{
    public static GeldbedragAntwoord Van(Geldbedrag g, Catalogus catalogus) =>
        new(g.Overzicht, g.Regel, g.Naam, g.Titel, g.Jaar, g.Structureel, g.MiljoenEuro, [.. g.Bronnen.Select(b => FinancieringBron.Van(b, catalogus))]);
}
