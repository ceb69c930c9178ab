using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Een getal waarmee is gerekend, met waar het vandaan komt en met welk veld u het vervangt.</summary>
public sealed record Gevalaanname
{
    /// <summary>Veld van de vraag dat het getal vervangt; null als u het niet los kunt vervangen.</summary>
    public string? Veld { get; init; }

    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Ondergrens; null als het onbekend is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens, nooit lager dan de ondergrens; null als het onbekend is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>De eenheid.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Waar het getal vandaan komt.</summary>
    public required Aannameherkomst Herkomst { get; init; }

    /// <summary>Wat erover te zeggen is; null als dat niets is.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Bronnen van het getal; leeg bij een raming en bij uw eigen getal.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];
}
