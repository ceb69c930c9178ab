namespace Gereedschapskist.Client;

/// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
public sealed record ShortlistVerzoek
{
    /// <summary>Titel, zoals die boven het document komt te staan (hoogstens 200 tekens).</summary>
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
    public Shortlistcontext? Context { get; init; }

    /// <summary>De interventies, in uw volgorde, hoogstens 500 (hoogstens 500).</summary>
    public required IReadOnlyList<ShortlistitemVerzoek> Items { get; init; }

    /// <summary>
    /// Versie van de catalogus waarvan de shortlist de feiten toont. Zonder versie is dat bij het maken de versie van nu, en bij
    /// het wijzigen de versie die de shortlist al had. Geef de versie van nu om een oude shortlist bij te werken (hoogstens 100
    /// tekens).
    /// </summary>
    public string? CatalogusVersie { get; init; }

    /// <summary>
    /// Dag waarop financieringsregels en erkenningen worden gelezen. Zonder peildatum: vandaag, of de dag die de shortlist al
    /// had.
    /// </summary>
    public DateOnly? Peildatum { get; init; }
}
