using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
internal sealed record ShortlistVerzoek
{
    /// <summary>Titel, zoals die boven het document komt te staan.</summary>
    [Length(1, Shortlistgrens.Titel)]
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie. Elk deel mag weg.</summary>
    public ShortlistcontextVerzoek? Context { get; init; }

    /// <summary>De interventies, in uw volgorde, hoogstens 500.</summary>
    [MaxLength(Shortlistgrens.Items)]
    public required IReadOnlyList<ShortlistitemVerzoek> Items { get; init; }

    /// <summary>
    /// Versie van de catalogus waarvan de shortlist de feiten toont. Zonder versie is dat bij het maken de versie van nu, en bij het
    /// wijzigen de versie die de shortlist al had. Geef de versie van nu om een oude shortlist bij te werken.
    /// </summary>
    [MaxLength(100)]
    public string? CatalogusVersie { get; init; }

    /// <summary>Dag waarop financieringsregels en erkenningen worden gelezen. Zonder peildatum: vandaag, of de dag die de shortlist al had.</summary>
    public DateOnly? Peildatum { get; init; }
}
