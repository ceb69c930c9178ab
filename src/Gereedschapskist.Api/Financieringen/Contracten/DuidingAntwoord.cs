using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een duiding van het Zorginstituut, of het feit dat er geen is gevonden.</summary>
/// <param name="Id">Id van de duiding.</param>
/// <param name="Gevonden">False als er een is gevraagd maar de uitkomst niet is gevonden.</param>
/// <param name="Titel">Titel; null als er geen is gevonden.</param>
/// <param name="Peilmoment">Jaar, maand of dag; null als dat onbekend is.</param>
/// <param name="Uitkomst">Wat de duiding zegt.</param>
/// <param name="Url">Adres; null als dat er niet is.</param>
/// <param name="Bron">Waar dit is gelezen.</param>
internal sealed record DuidingAntwoord(
    string Id, bool Gevonden, string? Titel, Datering? Peilmoment, string Uitkomst, string? Url, FinancieringBron Bron)
{
    public static DuidingAntwoord Van(Duiding d, Catalogus catalogus) =>
        new(d.Id, d.Gevonden, d.Titel, d.Peilmoment, d.Uitkomst, d.Url, FinancieringBron.Van(d.Bron, catalogus));
}
