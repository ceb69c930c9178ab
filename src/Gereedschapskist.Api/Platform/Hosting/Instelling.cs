using System.Globalization;
using System.Net;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>One setting of this service: its name, what may stand there in words, and how to tell.</summary>
/// <param name="Naam">Name with a colon between the parts; a name that ends on <c>:*</c> is a list or a table.</param>
/// <param name="Hoort">What may stand there, to finish the sentence "Hier hoort …".</param>
internal sealed record Instelling(string Naam, string Hoort, Func<string, bool> Past)
{
    /// <summary>Every setting there is. A name under one of these sections that is not here is a mistake, not a wish.</summary>
    public static IReadOnlyList<Instelling> Alle { get; } =
    [
        Tekst("Opslag:Pad"),
        new("Opslag:Verbinding", "een verbinding met PostgreSQL, zoals Host=db;Database=gereedschapskist;Username=gk;Password=…", PostgresDatabase.IsVerbinding),
        Tekst("Catalogus:Pad"),
        Heel("Catalogus:HerlaadElkeSeconden", 0, 86_400),
        Heel("Verbruik:AanroepenPerMinuut", 1, 1_000_000_000),
        Heel("Verbruik:Sleutels:*", 1, 1_000_000_000),
        Heel("Shortlists:BewaartermijnInMaanden", 1, 120),
        Heel("Shortlists:HersteltermijnInDagen", 1, 365),
        Heel("Shortlists:MaxAantal", 0, 100_000_000),
        Heel("Shortlists:MaxPerDag", 1, 1_000_000_000),
        Heel("Shortlists:MaxTekensPerDag", 1_000_000, 2_000_000_000),
        Heel("Shortlists:MaxTekens", 1_000, 100_000_000),
        Heel("Shortlists:MaxVersies", 1, 10_000),
        Heel("Shortlists:MaxTeLaat", 1, 10_000),
        new("Proxy:Adressen:*", "het IP-adres van de proxy, zoals 10.0.0.5", waarde => IPAddress.TryParse(waarde, out _)),
        new("Proxy:Netwerken:*", "een netwerk, zoals 10.0.0.0/8", waarde => System.Net.IPNetwork.TryParse(waarde, out _)),
        Webadres("Publicatie:BasisUrl"),
        Tekst("Publicatie:Uitgever"),
        Tekst("Publicatie:ContactNaam"),
        new("Publicatie:ContactEmail", "een e-mailadres", waarde => waarde.Contains('@', StringComparison.Ordinal)),
        Webadres("Publicatie:ContactUrl"),
        Contactadres("Publicatie:Correctieadres"),
        Contactadres("Publicatie:Beveiligingscontact"),
        Tekst("Web:Themaklassen"),
        Webadres("Waarneming:Otlp"),
        new("Waarneming:Toegangslog", "true of false", waarde => bool.TryParse(waarde, out _)),
    ];

    private static Instelling Tekst(string naam) => new(naam, "een tekst", waarde => waarde.Length > 0);

    private static Instelling Heel(string naam, int minst, int meest) => new(
        naam,
        string.Create(CultureInfo.InvariantCulture, $"een geheel getal van {minst} tot en met {meest}"),
        waarde => int.TryParse(waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest);

    private static Instelling Contactadres(string naam) => new(
        naam,
        "een adres dat begint met mailto: of https:",
        waarde => Uri.TryCreate(waarde, UriKind.Absolute, out var adres) && adres.Scheme is ("mailto" or "https"));

    private static Instelling Webadres(string naam) => new(
        naam,
        "een webadres zonder schuine streep aan het eind, zoals https://gereedschapskist.nl",
        waarde => Uri.TryCreate(waarde, UriKind.Absolute, out var adres) && adres.Scheme is ("http" or "https") && !waarde.EndsWith('/'));
}
