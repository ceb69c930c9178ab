using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Taakverdelingen;

/// <summary>Wie wat doet, per onderdeel.</summary>
internal sealed record TakenVerzoek
{
    /// <summary>De afspraken, hoogstens 500.</summary>
    [MaxLength(Taakcontrole.MeesteAfspraken)]
    public required IReadOnlyList<Taakafspraak> Afspraken { get; init; }
}

/// <summary>De taakverdeling, met wat nog niemand heeft.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit de onderdelen komen.</param>
/// <param name="Basisfunctionaliteiten">De basisfunctionaliteiten van de werkagenda, elk met haar onderdelen.</param>
internal sealed record TakenAntwoord(string CatalogusVersie, IReadOnlyList<Taakbeeld> Basisfunctionaliteiten)
{
    public static TakenAntwoord Van(GeopendeShortlist open) => new(
        open.Toen.Versie,
        Taakbeelden.Van(open.Toen, Werkagendafuncties.Van(open.Toen, open.Inhoud.Context), open.Inhoud.Regio?.Taken ?? [], open.Inhoud.Peildatum));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TakenVerzoek))]
[JsonSerializable(typeof(TakenAntwoord))]
internal sealed partial class TaakJsonContext : JsonSerializerContext;
