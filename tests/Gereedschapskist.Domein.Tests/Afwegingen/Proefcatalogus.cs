using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>The real catalogue, read once, and short ways to ask it something.</summary>
internal static class Proefcatalogus
{
    public static Catalogus Catalogus => Echt.Catalogus;

    public static Afwegingskader Kader => Catalogus.Afwegingskader("standaard")!;

    public static Afweging Weeg(Afwegingsvraag vraag)
    {
        var uitkomst = Afweger.Weeg(Catalogus, vraag);
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten.Select(f => $"{f.Veld}: {f.Melding}")));
        return uitkomst.Waarde;
    }

    public static Afweging Weeg(string interventie, string gebied, string antwoorden = "", Aannames? aannames = null) =>
        Weeg(Vraag(interventie, gebied, antwoorden, aannames));

    /// <param name="interventie">Id.</param>
    /// <param name="gebied">Code of a region, or codes of municipalities with spaces between.</param>
    /// <param name="antwoorden">As in <c>overlap=3 reisafstand=ja</c>.</param>
    /// <param name="aannames">Numbers of the asker's own.</param>
    public static Afwegingsvraag Vraag(string interventie, string gebied, string antwoorden = "", Aannames? aannames = null) => new()
    {
        Interventie = interventie,
        Regio = gebied.StartsWith("GM", StringComparison.Ordinal) ? null : gebied,
        Gemeenten = gebied.StartsWith("GM", StringComparison.Ordinal) ? gebied.Split(' ') : null,
        Antwoorden = antwoorden.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(a => a.Split('='))
            .ToDictionary(a => a[0], a => Antwoord(a[1])),
        Aannames = aannames,
    };

    public static Deelbesluit Uitvoering(this Afweging afweging) => afweging.PerOnderdeel.Single(d => d.Deel is Deel.Uitvoering);

    public static Criteriumoordeel Criterium(this Afweging afweging, string id) => afweging.Criteria.Single(c => c.Criterium == id);

    private static Antwoord Antwoord(string tekst) => tekst switch
    {
        "ja" => Domein.Afwegingen.Antwoord.Van(true),
        "nee" => Domein.Afwegingen.Antwoord.Van(false),
        _ when decimal.TryParse(tekst, System.Globalization.CultureInfo.InvariantCulture, out var getal) => Domein.Afwegingen.Antwoord.Van(getal),
        _ => Domein.Afwegingen.Antwoord.Van(tekst),
    };
}
