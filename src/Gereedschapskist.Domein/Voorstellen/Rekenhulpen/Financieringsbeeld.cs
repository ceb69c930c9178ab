using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Wie welk deel betaalt, in het kort.</summary>
public sealed record Financieringsbeeld
{
    /// <summary>Samenvatting in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat de financieringsregels zeggen per onderdeel van de keten; leeg als geen keten deze aanpak beschrijft.</summary>
    public required IReadOnlyList<Onderdeelbetaling> Onderdelen { get; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen.</summary>
    public required IReadOnlyList<Betaalfeit> Feiten { get; init; }
}

/// <summary>Het oordeel over wie een onderdeel van de keten betaalt.</summary>
/// <param name="Onderdeel">Id van het onderdeel.</param>
/// <param name="Naam">Naam van het onderdeel.</param>
/// <param name="Oordeel">Wie betaalt.</param>
/// <param name="Uitleg">Waarom, en welke voorwaarden open staan.</param>
public sealed record Onderdeelbetaling(string Onderdeel, string Naam, Financieringsoordeel Oordeel, string Uitleg)
{
    /// <summary>What has to be known before it is clear who pays; empty when it is clear.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> HangtAfVan { get; init; } = [];

    /// <summary>The verdicts that are still possible.</summary>
    [JsonIgnore]
    public IReadOnlyList<Financieringsoordeel> MogelijkeOordelen { get; init; } = [];
}

/// <summary>Een feit uit een bron over wie een deel betaalt.</summary>
/// <param name="Deel">Welk deel, in de woorden van de bron.</param>
/// <param name="Grondslag">Wet of geldstroom.</param>
/// <param name="Betaler">Wie betaalt; null als de bron dat niet zegt.</param>
/// <param name="Toelichting">Toelichting van de bron.</param>
/// <param name="Bronnen">Waar het staat.</param>
public sealed record Betaalfeit(string Deel, Grondslag Grondslag, Betaler? Betaler, string? Toelichting, IReadOnlyList<Bron> Bronnen);
