using System.Text.RegularExpressions;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// Reads what somebody types in a field, in the forms that Dutch readers use. Nothing typed is null; what cannot be read, or could
/// be two things, is null too and adds a fault that says how it was read and how to write it.
/// </summary>
public sealed partial class Invoerlezer(List<Fout> fouten)
{
    /// <summary>A whole number: <c>1500</c>, <c>1.500</c>.</summary>
    public int? Geheel(string veld, string? tekst, int laagste, int hoogste)
    {
        var herstel = $"Schrijf een heel getal {Bereik(laagste, hoogste)}, zoals {Nl.Getal(Math.Min(1500, hoogste))}.";
        return Lees(veld, tekst, tekst, (laagste, hoogste), herstel, heel: true) is { } getal ? (int)getal : null;
    }

    /// <summary>A number that may have decimals: <c>2,5</c>.</summary>
    public decimal? Getal(string veld, string? tekst, decimal laagste, decimal hoogste) =>
        Lees(veld, tekst, tekst, (laagste, hoogste), $"Schrijf een getal {Bereik(laagste, hoogste)}, met een komma voor de decimalen.");

    /// <summary>Euros, whole or with cents: <c>1.500,50</c>, <c>€ 50.000,-</c>.</summary>
    public decimal? Bedrag(string veld, string? tekst, decimal hoogste)
    {
        var getal = Lees(
            veld, tekst, Valuta().Replace(tekst ?? "", ""), (0, hoogste),
            $"Schrijf een bedrag in euro's {Bereik(0, hoogste)}, zoals 1.500 of 1.500,50.");
        if (getal is not { } bedrag || decimal.Round(bedrag, 2) == bedrag)
        {
            return getal;
        }

        Weiger(
            veld, Foutcodes.GetalOnleesbaar, $"“{Nl.Kort(tekst!)}” heeft meer dan twee cijfers achter de komma.", "Rond het bedrag af op centen.");
        return null;
    }

    /// <summary>A percentage from 0 to 100: <c>2,5</c>, <c>40%</c>, <c>40 procent</c>.</summary>
    public decimal? Procent(string veld, string? tekst) =>
        Lees(veld, tekst, Procentteken().Replace(tekst ?? "", ""), (0, 100), "Schrijf een percentage van 0 tot en met 100, zoals 40 of 2,5.");

    /// <summary>Ages: <c>65</c>, <c>65+</c>, <c>65 jaar</c>, <c>65-plussers</c>, <c>12-18</c>, <c>van 12 tot 18</c>.</summary>
    public Leeftijdsbereik? Leeftijd(string veld, string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        if (Leeftijdsbereik.TryParse(tekst, out var bereik))
        {
            return bereik;
        }

        Weiger(
            veld, Foutcodes.LeeftijdOnleesbaar,
            $"“{Nl.Kort(tekst.Trim())}” lezen we niet als leeftijd in hele jaren, {Bereik(0, Leeftijdsbereik.Hoogste)}.",
            "Schrijf bijvoorbeeld 65, 65+, 65 jaar of 12-18.");
        return null;
    }

    /// <summary>
    /// The ages of two fields. The first may hold both bounds, <c>12-18</c>, when the second is empty; <c>65+</c> has no upper bound.
    /// </summary>
    public (int? Van, int? Tot) Leeftijden(string vanVeld, string? van, string totVeld, string? tot)
    {
        var (onder, boven) = (Leeftijd(vanVeld, van), Leeftijd(totVeld, tot));
        if (boven is { Tot: null })
        {
            Weiger(
                totVeld, Foutcodes.LeeftijdOnleesbaar, $"“{Nl.Kort(tot!.Trim())}” heeft geen bovengrens.",
                "Schrijf dit bij de leeftijd vanaf, of geef een bovengrens zoals 75.");
        }
        else if (onder is { Tot: { } eigen } bereik && eigen != bereik.Van && boven is not null)
        {
            Weiger(
                totVeld, Foutcodes.LeeftijdOnleesbaar, $"“{Nl.Kort(van!.Trim())}” heeft zelf al een bovengrens.",
                "Geef de leeftijd vanaf en de leeftijd tot en met elk in hun eigen veld.");
        }

        return onder switch
        {
            null => (boven is { } alleen && alleen.Van != alleen.Tot && alleen.Van > 0 ? alleen.Van : null, boven?.Tot),
            { Tot: { } einde } leeftijd when einde != leeftijd.Van && boven is null => (leeftijd.Van == 0 ? null : leeftijd.Van, einde),
            { } leeftijd => (leeftijd.Van, boven?.Tot),
        };
    }

    /// <summary>A day: <c>2026-01-31</c>, <c>31-1-2026</c>, <c>31 januari 2026</c>.</summary>
    public DateOnly? Datum(string veld, string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        if (Datumtekst.Lees(tekst) is { } dag)
        {
            return dag;
        }

        Weiger(
            veld, Foutcodes.DatumOnleesbaar, $"“{Nl.Kort(tekst.Trim())}” lezen we niet als datum.",
            "Schrijf dag, maand en jaar, zoals 31-1-2026 of 31 januari 2026.");
        return null;
    }

    private static string Bereik(decimal laagste, decimal hoogste) => $"van {Nl.Getal(laagste)} tot en met {Nl.Getal(hoogste)}";

    private decimal? Lees(
        string veld, string? getypt, string? getaltekst, (decimal Laagste, decimal Hoogste) grens, string herstel, bool heel = false)
    {
        if (string.IsNullOrWhiteSpace(getypt))
        {
            return null;
        }

        var kort = Nl.Kort(getypt.Trim());
        if (Getaltekst.Lees(getaltekst!) is not { } getal)
        {
            var lezingen = Getaltekst.Lezingen(getaltekst!);
            Weiger(
                veld, Foutcodes.GetalOnleesbaar,
                lezingen.Count > 0
                    ? $"“{kort}” kan meer dan één getal zijn: voor ons begint een komma de decimalen en scheidt een punt duizendtallen."
                    : $"“{kort}” lezen we niet als {(heel ? "heel getal" : "getal")}.",
                lezingen.Count > 0 ? $"Bedoelt u {Nl.Opsomming([.. lezingen], "of")}? {herstel}" : herstel);
            return null;
        }

        if (heel && getal != decimal.Truncate(getal))
        {
            Weiger(veld, Foutcodes.GetalOnleesbaar, $"“{kort}” lezen we als {Nl.Getal(getal)}; dat is geen heel getal.", herstel);
            return null;
        }

        if (getal < grens.Laagste || getal > grens.Hoogste)
        {
            Weiger(veld, Foutcodes.BuitenBereik, $"“{kort}” lezen we als {Nl.Getal(getal)}; dat valt buiten het bereik.", herstel);
            return null;
        }

        return getal;
    }

    private void Weiger(string veld, string code, string melding, string herstel) => fouten.Add(new Fout(veld, code, melding, herstel));

    [GeneratedRegex(
        @"^\s*(?:€|eur(?:o)?\b)\s*|\s*(?:,[-–—=]+|(?:,[-–—=]+)?\s*(?:€|eur(?:o(?:'s|’s)?)?))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Valuta();

    [GeneratedRegex(@"\s*(?:%|procent)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Procentteken();
}
