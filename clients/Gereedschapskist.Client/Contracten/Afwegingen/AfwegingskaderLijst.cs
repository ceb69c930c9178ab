namespace Gereedschapskist.Client;

/// <summary>De afwegingskaders van deze catalogus.</summary>
public sealed record AfwegingskaderLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De kaders, op volgorde van id.</summary>
    public IReadOnlyList<AfwegingskaderRegel> Resultaten { get => field ?? []; init; }
}
