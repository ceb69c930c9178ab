using System.Text.RegularExpressions;

namespace Gereedschapskist.Client;

/// <summary>The address of the API, version included: without it every question would meet a web page.</summary>
internal static partial class Basisadres
{
    public const string Uitleg =
        "Zet Basisadres op het adres van de API, met http of https en met de versie aan het eind, zoals https://gereedschapskist.example/v1.";

    public static bool Klopt(Uri? adres) =>
        adres is { IsAbsoluteUri: true, Scheme: "https" or "http", Query: "", Fragment: "" } && Versie().IsMatch(adres.AbsolutePath);

    /// <summary>With a slash at the end, so that a relative address is added to it.</summary>
    public static Uri AlsMap(Uri adres) => adres.AbsolutePath.EndsWith('/') ? adres : new Uri(adres.AbsoluteUri + "/");

    [GeneratedRegex("/v[0-9]+/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Versie();
}
