namespace Gereedschapskist.Client;

/// <summary>Uitkomsten voor een reeks interventies.</summary>
public sealed record AfwegingReeks
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Eén uitkomst per interventie, in de volgorde van de vraag.</summary>
    public IReadOnlyList<Afweging> Afwegingen { get => field ?? []; init; }
}
