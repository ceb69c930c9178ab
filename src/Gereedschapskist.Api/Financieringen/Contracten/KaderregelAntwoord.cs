using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een regel uit het algemene kader: welke partij bij welke preventie hoort. Dit is geen oordeel over vergoeding.</summary>
/// <param name="Id">Id van de regel.</param>
/// <param name="Verantwoordelijke">De partij.</param>
/// <param name="Grondslagen">De wetten.</param>
/// <param name="Zekerheid">Hoe vast de regel staat.</param>
/// <param name="Uitleg">De regel in een gewone zin.</param>
/// <param name="Bronnen">Bronnen.</param>
internal sealed record KaderregelAntwoord(
    string Id, Verantwoordelijke Verantwoordelijke, IReadOnlyList<Grondslag> Grondslagen, Zekerheid Zekerheid, string Uitleg, IReadOnlyList<FinancieringBron> Bronnen)
{
    public static KaderregelAntwoord Van(Kaderregel k, Catalogus catalogus) =>
        new(k.Id, k.Verantwoordelijke, k.Grondslagen, k.Zekerheid, k.Uitleg, [.. k.Bronnen.Select(b => FinancieringBron.Van(b, catalogus))]);
}
