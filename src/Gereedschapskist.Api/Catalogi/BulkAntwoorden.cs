using System.Text.Json.Serialization;
using Gereedschapskist.Api.Interventies;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>Een deel van de hele catalogus.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt; blijft gelijk zolang u met dezelfde cursor doorleest.</param>
/// <param name="Totaal">Aantal interventies in het geheel.</param>
/// <param name="Volgende">Cursor voor het volgende deel; null bij het laatste.</param>
/// <param name="Resultaten">Interventies met alle feiten, op volgorde van id.</param>
internal sealed record CatalogusDeel(string CatalogusVersie, int Totaal, string? Volgende, IReadOnlyList<InterventieAntwoord> Resultaten);

/// <summary>Wat er tussen twee versies van de catalogus is veranderd.</summary>
/// <param name="VanVersie">Versie waarmee is vergeleken; null als er toen nog geen catalogus was: dan telt alles als toegevoegd.</param>
/// <param name="CatalogusVersie">Versie van nu.</param>
/// <param name="Wijzigingen">Wat er veranderde, op volgorde van soort en id.</param>
internal sealed record WijzigingenAntwoord(string? VanVersie, string CatalogusVersie, IReadOnlyList<Catalogusverschil> Wijzigingen);

/// <summary>Iets dat is toegevoegd, gewijzigd of verwijderd.</summary>
/// <param name="Soort">Wat voor iets het is, zoals interventies of basisfunctionaliteiten.</param>
/// <param name="Id">Id ervan.</param>
/// <param name="Aard">Wat ermee gebeurde.</param>
internal sealed record Catalogusverschil(string Soort, string Id, Aard Aard);

/// <summary>Wat er met iets gebeurde.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aard>))]
[Codelijst("aard")]
internal enum Aard
{
    [JsonStringEnumMemberName("toegevoegd")]
    Toegevoegd,

    [JsonStringEnumMemberName("gewijzigd")]
    Gewijzigd,

    [JsonStringEnumMemberName("verwijderd")]
    Verwijderd,
}
