using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>What a number about a municipality counts: an indicator of health, income or place.</summary>
public sealed record Cijfersoort
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>What the number is in: percent, kilometre, a class.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Year of the count; null when the source does not say.</summary>
    public int? Jaar { get; init; }

    /// <summary>Whom it is about; null for everybody.</summary>
    public string? Leeftijd { get; init; }

    /// <summary>By whom an average over municipalities is weighed; null when an average says nothing, as of a class.</summary>
    public Noemer? Weging { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>Ids of the gezondheidsdoelen it says something about; our own classification.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init => field = value ?? []; } = [];

    /// <summary>Id of the source.</summary>
    public required string Bron { get; init; }
}
