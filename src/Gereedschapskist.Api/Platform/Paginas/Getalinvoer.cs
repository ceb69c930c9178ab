using System.Globalization;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Reads numbers that people type in the address or a form; Dutch notation is fine, what is no number is told.</summary>
internal sealed class Getalinvoer(IQueryCollection query, List<Fout> fouten)
{
    public int? Geheel(string veld, int hoogste)
    {
        if (Tekst(veld) is not { } tekst)
        {
            return null;
        }

        if (int.TryParse(tekst.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= hoogste)
        {
            return getal;
        }

        Weiger(veld, tekst, $"Schrijf een heel getal van 0 tot en met {Nl.Getal(hoogste)}.");
        return null;
    }

    public decimal? Procent(string veld)
    {
        if (Tekst(veld) is not { } tekst)
        {
            return null;
        }

        if (decimal.TryParse(tekst.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) && getal <= 100)
        {
            return getal;
        }

        Weiger(veld, tekst, "Schrijf een percentage van 0 tot en met 100.");
        return null;
    }

    private string? Tekst(string veld) => query[veld].FirstOrDefault()?.Trim() is { Length: > 0 } tekst ? tekst : null;

    private void Weiger(string veld, string tekst, string herstel) =>
        fouten.Add(new Fout(veld, Foutcodes.GetalOnleesbaar, $"“{Problemen.Kort(tekst)}” kunnen we niet als getal lezen.", herstel));
}
