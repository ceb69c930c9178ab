using System.Globalization;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Where the reader is in the pages of a result.</summary>
public sealed class Bladwijzer(Zoekadres adres, int huidig, int laatste)
{
    public int Huidig => huidig;

    public int Laatste => laatste;

    /// <summary>First, last and the neighbours; null where pages are skipped.</summary>
    public IReadOnlyList<int?> Nummers
    {
        get
        {
            List<int?> nummers = [];
            foreach (var pagina in Enumerable.Range(1, laatste).Where(p => p == 1 || p == laatste || Math.Abs(p - huidig) <= 1))
            {
                if (nummers is [.., { } vorige] && pagina > vorige + 1)
                {
                    nummers.Add(null);
                }

                nummers.Add(pagina);
            }

            return nummers;
        }
    }

    public string Adres(int pagina) => adres.Met(Zoekvelden.Pagina, pagina.ToString(CultureInfo.InvariantCulture));
}
