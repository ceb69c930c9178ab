using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>One query parameter of an endpoint: its type and its limits.</summary>
internal sealed partial record Queryveld(string Naam, Type Type, bool Herhaalbaar, bool Verplicht, IReadOnlyList<ValidationAttribute> Regels)
{
    public IEnumerable<Fout> Controleer(IReadOnlyList<string> waarden)
    {
        if (!Herhaalbaar && waarden.Count > 1)
        {
            yield return new Fout(Naam, Foutcodes.VakerOpgegeven, $"'{Naam}' staat {waarden.Count} keer in het adres.", "Geef deze parameter één keer.");
            yield break;
        }

        if (waarden.Count > Grenzen.Waarden)
        {
            yield return new Fout(Naam, Foutcodes.TeVeel, $"'{Naam}' staat {waarden.Count} keer in het adres.", $"Geef hoogstens {Grenzen.Waarden} waarden.");
            yield break;
        }

        foreach (var bezwaar in waarden.Select(Bezwaar).OfType<Fout>())
        {
            yield return bezwaar with { Veld = Naam };
        }
    }

    private Fout? Bezwaar(string waarde)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (Type == typeof(string))
        {
            return Tekst(waarde);
        }

        if (Type == typeof(int) || Type == typeof(long))
        {
            return int.TryParse(waarde, NumberStyles.AllowLeadingSign, invariant, out var heel)
                ? Getal(heel)
                : Verkeerd(waarde, "geen geheel getal", "Gebruik een geheel getal, zoals 65.");
        }

        if (Type == typeof(decimal) || Type == typeof(double))
        {
            return Duizendtal().IsMatch(waarde)
                ? Verkeerd(waarde, "niet één getal: een punt scheidt hier de decimalen", "Schrijf 1500 voor vijftienhonderd en 1.5 voor anderhalf.")
                : decimal.TryParse(waarde, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, invariant, out var getal)
                ? Getal(getal)
                : Verkeerd(waarde, "geen getal", "Gebruik een getal met een punt voor de decimalen, zoals 12.5.");
        }

        if (Type == typeof(bool))
        {
            return waarde is "true" or "false" ? null : Verkeerd(waarde, "geen true of false", "Gebruik true of false.");
        }

        if (Type == typeof(DateOnly))
        {
            return DateOnly.TryParseExact(waarde, "yyyy-MM-dd", invariant, DateTimeStyles.None, out _)
                ? null
                : Verkeerd(waarde, "geen datum", "Schrijf de datum als 2026-01-31.");
        }

        return Type.IsEnum && Enumcodes.Van(Type).Lees(waarde) is null ? Enumwaarden.Onbekend(Type, waarde) : null;
    }

    /// <summary>One and a half to a program, fifteen hundred to a Dutch reader.</summary>
    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Duizendtal();

    private Fout? Tekst(string waarde) => Regels.Any(r => r is StringLengthAttribute or MaxLengthAttribute or LengthAttribute or AllowedValuesAttribute)
        ? Regels.Select(r => Grenscontrole.Tekst(waarde, r)).OfType<Fout>().FirstOrDefault()
        : Grenscontrole.Tekst(waarde, new MaxLengthAttribute(Grenzen.Waardelengte));

    private Fout? Getal(decimal getal) => Regels.Select(r => Grenscontrole.Getal(getal, r)).OfType<Fout>().FirstOrDefault();

    private static Fout Verkeerd(string waarde, string watNiet, string herstel) =>
        new("", Foutcodes.TypeKloptNiet, $"'{Nl.Kort(waarde)}' is {watNiet}.", herstel);
}
