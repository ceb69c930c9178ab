using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.EigenAanpakken;

namespace Gereedschapskist.Api.EigenAanpakken;

/// <summary>De aanpakken van de regio zelf.</summary>
internal sealed record EigenAanpakkenVerzoek
{
    /// <summary>De aanpakken, hoogstens 100.</summary>
    [MaxLength(Aanpakcontrole.MeesteAanpakken)]
    public required IReadOnlyList<EigenAanpak> Aanpakken { get; init; }
}

/// <summary>De aanpakken van de regio zelf. Zij staan niet in de catalogus en niemand heeft ze beoordeeld.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus van de shortlist.</param>
/// <param name="Aanpakken">De aanpakken, in uw volgorde.</param>
internal sealed record EigenAanpakkenAntwoord(string CatalogusVersie, IReadOnlyList<EigenAanpak> Aanpakken)
{
    public static EigenAanpakkenAntwoord Van(GeopendeShortlist open) => new(open.Toen.Versie, open.Inhoud.Regio?.EigenAanpakken ?? []);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EigenAanpakkenVerzoek))]
[JsonSerializable(typeof(EigenAanpakkenAntwoord))]
internal sealed partial class AanpakJsonContext : JsonSerializerContext;
