using System.Globalization;
using System.Text;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Writes the errors of the catalogue as a list for people, grouped by file.</summary>
internal static class Foutenlijst
{
    public static string Schrijf(IReadOnlyList<Catalogusfout> fouten)
    {
        var tekst = new StringBuilder();
        foreach (var bestand in fouten.GroupBy(f => f.Bestand))
        {
            tekst.Append(bestand.Key).Append('\n');
            foreach (var (_, fout) in bestand)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"  {(fout.Veld.Length == 0 ? "(hele bestand)" : fout.Veld)}\n");
                tekst.Append(CultureInfo.InvariantCulture, $"    fout:    {fout.Melding} [{fout.Code}]\n");
                tekst.Append(CultureInfo.InvariantCulture, $"    herstel: {fout.Herstel}\n");
            }

            tekst.Append('\n');
        }

        var bestanden = fouten.Select(f => f.Bestand).Distinct(StringComparer.Ordinal).Count();
        tekst.Append(
            CultureInfo.InvariantCulture, $"{Aantal(fouten.Count, "fout", "fouten")} in {Aantal(bestanden, "bestand", "bestanden")}.");
        return tekst.ToString();
    }

    private static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? enkelvoud : meervoud)}");
}
