using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>De doelen van de regio, met de cijfers waarmee zij ze volgt.</summary>
internal sealed record RegiodoelenVerzoek
{
    /// <summary>De doelen, hoogstens 100.</summary>
    [MaxLength(Doelcontrole.MeesteDoelen)]
    public required IReadOnlyList<Regiodoel> Doelen { get; init; }

    /// <summary>De cijfers over de regio en haar gemeenten, hoogstens 4.000.</summary>
    [MaxLength(Cijfercontrole.MeesteCijfers)]
    public required IReadOnlyList<Regiocijfer> Cijfers { get; init; }
}

/// <summary>De doelen van de regio met hoe zij ervoor staan.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus van de shortlist.</param>
/// <param name="Standen">De doelen, in uw volgorde, met of zij op koers zijn.</param>
/// <param name="Cijfers">De cijfers zoals wij ze lezen.</param>
/// <param name="Metingen">De cijfers die bij een indicator van een basisfunctionaliteit horen.</param>
internal sealed record RegiodoelenAntwoord(string CatalogusVersie, IReadOnlyList<Doelstand> Standen, IReadOnlyList<Regiocijfer> Cijfers, IReadOnlyList<Meting> Metingen)
{
    public static RegiodoelenAntwoord Van(GeopendeShortlist open)
    {
        var cijfers = open.Inhoud.Regio?.Cijfers ?? [];
        return new(open.Toen.Versie, Doelstanden.Van(open.Inhoud.Regio?.Doelen ?? [], cijfers), cijfers, Domein.Regiodoelen.Metingen.Van(open.Toen, cijfers, open.Inhoud.Regio?.Register ?? []));
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RegiodoelenVerzoek))]
[JsonSerializable(typeof(RegiodoelenAntwoord))]
internal sealed partial class RegiodoelJsonContext : JsonSerializerContext;
