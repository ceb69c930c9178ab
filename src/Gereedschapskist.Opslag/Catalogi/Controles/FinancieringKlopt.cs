using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringscontroles;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>The funding rules point at what exists and do not contradict each other.</summary>
public static class FinancieringKlopt
{
    public static IEnumerable<Catalogusfout> Controleer(Catalogusinhoud inhoud)
    {
        foreach (var fout in Financieringscontrole.Controleer(inhoud))
        {
            // The domain knows one path: file and field with a space between.
            var (bestand, veld) = fout.Veld.Split(' ', 2) is [var pad, var plek] ? (pad, plek) : (fout.Veld, "");
            yield return new Catalogusfout(bestand, fout with { Veld = veld });
        }
    }
}
