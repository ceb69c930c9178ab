using Gereedschapskist.Domein.Shortlists.Wijzigingen;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>A change in one sentence.</summary>
internal static class Wijzigingzin
{
    public static string Van(Wijziging wijziging)
    {
        var zin = wijziging.Wat.EndsWith('.');
        return (wijziging.Oud?.TrimEnd('.'), wijziging.Nieuw?.TrimEnd('.')) switch
        {
            ({ } oud, { } nieuw) => zin ? $"{wijziging.Wat} Was {oud}, is nu {nieuw}." : $"{wijziging.Wat}: was {oud}, is nu {nieuw}.",
            ({ } oud, null) => zin ? wijziging.Wat : $"{wijziging.Wat}: was {oud}, staat er nu niet meer.",
            (null, { } nieuw) => zin ? $"{wijziging.Wat} Is nu {nieuw}." : $"{wijziging.Wat}: {nieuw}.",
            (null, null) => wijziging.Wat,
        };
    }
}
