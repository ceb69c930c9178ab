using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Names of the index fields and how much a match in each weighs.</summary>
internal static class Velden
{
    public const string Naam = "naam";
    public const string Alias = "alias";
    public const string Onderwerp = "onderwerp";
    public const string Doelgroep = "doelgroep";
    public const string Kenmerk = "kenmerk";
    public const string Doel = "doel";
    public const string Aanpak = "aanpak";
    public const string Eigenaar = "eigenaar";
    public const string Omgeving = "omgeving";

    /// <summary>Phrases in which people say the problem.</summary>
    public const string Vraagtaal = "vraagtaal";

    /// <summary>Age groups the interventie is explicitly meant for.</summary>
    public const string Levensfase = "levensfase";

    /// <summary>Words for its form; only searched for what a question excludes.</summary>
    public const string Vorm = "vorm";

    /// <summary>Whole names, not cut into words.</summary>
    public const string VolledigeNaam = "volledigeNaam";

    /// <summary>The fields words are searched in; the order is also that of <see cref="Woordenschat"/>.</summary>
    public static readonly IReadOnlyList<Veld> Tekst =
    [
        new(Naam, 2.0f, "naam"),
        new(Alias, 2.0f, null),
        new(Onderwerp, 1.8f, null),
        new(Doelgroep, 1.3f, "doelgroep"),
        new(Kenmerk, 1.3f, null),
        new(Doel, 1.2f, "doel"),
        new(Aanpak, 1.0f, "aanpak"),
        new(Eigenaar, 1.5f, null),
        new(Omgeving, 1.0f, null),
        new(Levensfase, 1.4f, null),
        new(Vraagtaal, 1.2f, null),
    ];

    /// <summary>Fields in which a term stands or not, without a score.</summary>
    public static readonly IReadOnlyList<string> Heel = [Vorm, VolledigeNaam];

    /// <summary>The original text behind a field that is shown with highlights.</summary>
    public static string? TekstVan(Interventie interventie, string veld) => veld switch
    {
        Naam => interventie.Naam,
        Doelgroep => interventie.Doelgroep,
        Doel => interventie.Doel,
        Aanpak => interventie.Aanpak,
        _ => null,
    };
}
