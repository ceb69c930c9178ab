namespace Gereedschapskist.Domein.EigenAanpakken;

/// <summary>Een aanpak van de regio zelf, die niet in de catalogus staat. Zij is door niemand beoordeeld en krijgt nooit een plaats in een rangorde.</summary>
public sealed record EigenAanpak
{
    /// <summary>Hoe de aanpak heet.</summary>
    public required string Naam { get; init; }

    /// <summary>Hoe ver de aanpak is.</summary>
    public required Aanpakstatus Status { get; init; }

    /// <summary>Wat er gebeurt en voor wie.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar de aanpak bij hoort; null als dat er geen is.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>De organisatie die het doet; geen naam van een persoon.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Waar meer over de aanpak staat.</summary>
    public string? Bron { get; init; }
}
