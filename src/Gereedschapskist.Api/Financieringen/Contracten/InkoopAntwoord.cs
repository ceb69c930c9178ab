using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat een bron zegt over de inkoop van de genoemde zorgverzekeraar.</summary>
/// <param name="Tekst">Wat de verzekeraar inkoopt of vergoedt.</param>
/// <param name="GeldigVan">Eerste dag; null als de bron die niet noemt.</param>
/// <param name="GeldigTot">Laatste dag; null als de bron die niet noemt.</param>
/// <param name="Bron">Waar dit is gelezen.</param>
internal sealed record InkoopAntwoord(string Tekst, DateOnly? GeldigVan, DateOnly? GeldigTot, FinancieringBron Bron)
{
    public static InkoopAntwoord Van(Inkoopfeit f, Catalogus catalogus) =>
        new(f.Tekst, f.GeldigVan, f.GeldigTot, FinancieringBron.Van(f.Bron, catalogus));
}
