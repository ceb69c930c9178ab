namespace Gereedschapskist.Client;

/// <summary>Een deel van de catalogus.</summary>
public sealed record CatalogusDeel
{
    /// <summary>Versie van de catalogus waaruit dit deel komt; alle delen van één reeks hebben dezelfde.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal interventies in de hele reeks.</summary>
    public required int Totaal { get; init; }

    /// <summary>Geef dit mee als cursor om verder te lezen; null na het laatste deel.</summary>
    public string? Volgende { get; init; }

    /// <summary>De interventies, op volgorde van id.</summary>
    public IReadOnlyList<Interventie> Resultaten { get => field ?? []; init; }
}
