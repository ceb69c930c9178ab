using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Checklists;

namespace Gereedschapskist.Api.Checklists;

/// <summary>Wat de regio van de punten zegt.</summary>
internal sealed record ChecklistsVerzoek
{
    /// <summary>De punten waar iets over is gezegd, hoogstens 1.000.</summary>
    [MaxLength(Checklistcontrole.MeestePunten)]
    public required IReadOnlyList<Puntstatus> Punten { get; init; }
}

/// <summary>De checklists met hoe ver de regio is.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit de lijsten komen.</param>
/// <param name="Peildatum">Dag waarop een datum voorbij is.</param>
/// <param name="Lijsten">De lijsten; een die per basisfunctionaliteit geldt, staat er voor elk een keer.</param>
internal sealed record ChecklistsAntwoord(string CatalogusVersie, DateOnly Peildatum, IReadOnlyList<Checklistbeeld> Lijsten)
{
    public static ChecklistsAntwoord Van(GeopendeShortlist open) =>
        new(open.Toen.Versie, open.Nu.Peildatum, Checklistbeelden.Van(open.Toen, open.Inhoud.Regio?.Checklists ?? [], open.Nu.Peildatum));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChecklistsVerzoek))]
[JsonSerializable(typeof(ChecklistsAntwoord))]
internal sealed partial class ChecklistJsonContext : JsonSerializerContext;
