using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>An answer as given: yes or no, a number, or one of the choices.</summary>
[JsonConverter(typeof(AntwoordJsonConverter))]
public sealed record Antwoord
{
    private Antwoord(bool? jaNee, decimal? getal, string? keuze) => (JaNee, Getal, Keuze) = (jaNee, getal, keuze);

    public bool? JaNee { get; }

    public decimal? Getal { get; }

    public string? Keuze { get; }

    public static Antwoord Van(bool jaNee) => new(jaNee, null, null);

    public static Antwoord Van(decimal getal) => new(null, getal, null);

    public static Antwoord Van(string keuze) => new(null, null, keuze);

    /// <summary>Null when the answer does not fit the scale of the criterion.</summary>
    internal Sterkte? Sterkte(Criterium criterium) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee when JaNee is { } ja => ja ? Afwegingen.Sterkte.Ja : Afwegingen.Sterkte.Nee,
        Antwoordschaal.Mate when Getal is >= 0 and <= 1 => Afwegingen.Sterkte.Precies(Getal.Value),
        Antwoordschaal.Percentage when Getal is >= 0 and <= 100 => VanGetal(criterium, Getal.Value),
        Antwoordschaal.Getal when Getal is >= 0 => VanGetal(criterium, Getal.Value),
        Antwoordschaal.Keuze when criterium.Keuzes.FirstOrDefault(k => k.Waarde == Keuze) is { } keuze => new(keuze.SterkteVan, keuze.SterkteTot),
        _ => null,
    };

    internal string Toon(Criterium criterium) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee => JaNee is true ? "ja" : "nee",
        Antwoordschaal.Percentage => $"{Nl.Afgerond(Getal ?? 0)}%",
        Antwoordschaal.Keuze => criterium.Keuzes.FirstOrDefault(k => k.Waarde == Keuze)?.Label ?? Keuze ?? "",
        _ => Nl.Afgerond(Getal ?? 0),
    };

    private static Sterkte VanGetal(Criterium criterium, decimal getal) => criterium.IsVoorwaarde
        ? (getal >= (criterium.Norm ?? 0) ? Afwegingen.Sterkte.Ja : Afwegingen.Sterkte.Nee)
        : Afwegingen.Sterkte.Precies(Afwegingen.Sterkte.Schaal(getal, criterium.DrempelNul ?? 0, criterium.DrempelVol ?? 100));
}
