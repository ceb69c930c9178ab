namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>For whom.</summary>
public sealed record Doelgroepvraag
{
    /// <summary>Youngest age in whole years.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oldest age in whole years, inclusive.</summary>
    public int? LeeftijdTot { get; init; }

    public IReadOnlyList<string>? Kenmerken { get; init; }
}
