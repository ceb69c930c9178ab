using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Checks the limits that a contract states as attributes, so that the OpenAPI document and the check cannot differ.</summary>
internal static class Grenscontrole
{
    public static Fout? Bezwaar(JsonElement element, ValidationAttribute regel) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetDecimal(out var getal) => Getal(getal, regel),
        JsonValueKind.Number => new Fout("", Foutcodes.BuitenBereik, "Dit getal is te groot.", "Gebruik een kleiner getal."),
        JsonValueKind.String => Tekst(element.GetString()!, regel),
        JsonValueKind.Array => Aantal(element.GetArrayLength(), regel),
        _ => null,
    };

    public static Fout? Getal(decimal getal, ValidationAttribute regel)
    {
        if (regel is not RangeAttribute bereik)
        {
            return null;
        }

        var (laagst, hoogst) = (Grens(bereik.Minimum), Grens(bereik.Maximum));
        return getal >= laagst && getal <= hoogst
            ? null
            : new Fout("", Foutcodes.BuitenBereik, $"{Tekst(getal)} valt buiten het bereik.", $"Gebruik een getal van {Tekst(laagst)} tot en met {Tekst(hoogst)}.");
    }

    public static Fout? Tekst(string tekst, ValidationAttribute regel)
    {
        if (regel is AllowedValuesAttribute keuze)
        {
            return keuze.IsValid(tekst) ? null : Enumwaarden.Onbekend(tekst, [.. keuze.Values.OfType<string>()]);
        }

        var (kortst, langst) = Lengte(regel);
        if (tekst.Length > langst)
        {
            return new Fout("", Foutcodes.TeLang, $"De tekst heeft {tekst.Length} tekens.", $"Gebruik hoogstens {langst} tekens.");
        }

        return tekst.Length < kortst
            ? new Fout("", Foutcodes.TeKort, $"De tekst heeft {tekst.Length} tekens.", $"Gebruik ten minste {kortst} {(kortst == 1 ? "teken" : "tekens")}.")
            : null;
    }

    private static Fout? Aantal(int aantal, ValidationAttribute regel)
    {
        var (minst, meest) = Lengte(regel);
        if (aantal > meest)
        {
            return new Fout("", Foutcodes.TeVeel, $"De lijst heeft {aantal} waarden.", $"Geef er hoogstens {meest}.");
        }

        return aantal < minst ? new Fout("", Foutcodes.TeWeinig, $"De lijst heeft {aantal} waarden.", $"Geef er ten minste {minst}.") : null;
    }

    private static (int Minst, int Meest) Lengte(ValidationAttribute regel) => regel switch
    {
        StringLengthAttribute lengte => (lengte.MinimumLength, lengte.MaximumLength),
        LengthAttribute lengte => (lengte.MinimumLength, lengte.MaximumLength),
        MaxLengthAttribute { Length: > 0 } lengte => (0, lengte.Length),
        MinLengthAttribute lengte => (lengte.Length, int.MaxValue),
        _ => (0, int.MaxValue),
    };

    private static decimal Grens(object grens) => grens is double d && Math.Abs(d) > (double)decimal.MaxValue / 2
        ? (d > 0 ? decimal.MaxValue : decimal.MinValue)
        : Convert.ToDecimal(grens, CultureInfo.InvariantCulture);

    private static string Tekst(decimal getal) => getal.ToString("0.####", CultureInfo.InvariantCulture);
}
