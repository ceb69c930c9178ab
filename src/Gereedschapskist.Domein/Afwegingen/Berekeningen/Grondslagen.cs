using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Reads the laws and purses that sources name for an interventie. That none is named proves nothing: the answer stays open.</summary>
internal static class Grondslagen
{
    public static Bepaling Genoemd(Interventie interventie, IReadOnlyList<Grondslag> gezocht, string namen, string gevolg)
    {
        var feiten = interventie.Financiering.Where(f => gezocht.Contains(f.Grondslag)).ToList();
        return feiten.Count == 0
            ? Bepaling.Onbekend($"De catalogus noemt geen {namen} als grondslag; dat zegt niet dat die er niet is.")
            : Bepaling.Ja(
                Antwoordherkomst.Catalogus,
                $"De catalogus noemt {namen} als grondslag; {gevolg}.",
                [.. feiten.Select(f => f.Bron).Distinct(StringComparer.Ordinal).Select(bron => new Bronverwijzing(bron))]);
    }
}
