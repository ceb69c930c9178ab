namespace Gereedschapskist.Client;

/// <summary>Een afwegingskader. U kunt het aanpassen en meesturen met een afweging.</summary>
public sealed record AfwegingskaderAntwoord
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>A versioned set of criteria that decides lokaal, regionaal, or regionaal organiseren and lokaal uitvoeren.</summary>
    public required Afwegingskader Kader { get; init; }
}
