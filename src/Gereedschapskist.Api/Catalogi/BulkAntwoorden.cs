using System.Text.Json;
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
/// <param name="Wijzigingen">Wat er nu anders is, op volgorde van soort. Wat is gewijzigd en weer teruggedraaid, staat er niet bij.</param>
internal sealed record WijzigingenAntwoord(string? VanVersie, string CatalogusVersie, IReadOnlyList<Catalogusverschil> Wijzigingen);

/// <summary>Iets dat is toegevoegd, gewijzigd of verwijderd.</summary>
/// <param name="Soort">Wat voor iets het is, zoals interventies of basisfunctionaliteiten: het deel van het adres na /v1.</param>
/// <param name="Id">Id of code ervan.</param>
/// <param name="Adres">Adres in deze API, zoals /v1/interventies/otago. Is het verwijderd, dan antwoordt dat adres nu met 404.</param>
/// <param name="Naam">Hoe het heet.</param>
/// <param name="Aard">Wat ermee gebeurde.</param>
/// <param name="Sinds">Moment waarop deze dienst de versie met de laatste wijziging ging gebruiken.</param>
/// <param name="Velden">Bij een wijziging: de velden van het antwoord die nu anders zijn. Anders leeg.</param>
internal sealed record Catalogusverschil(
    string Soort, string Id, string Adres, string Naam, Aard Aard, DateTimeOffset Sinds, IReadOnlyList<Veldverschil> Velden);

/// <summary>Een veld dat nu anders is.</summary>
/// <param name="Veld">Naam van het veld in het antwoord van het adres.</param>
/// <param name="Was">De waarde zoals zij was; null als het veld er niet was of onbekend was.</param>
/// <param name="Wordt">De waarde van nu; null als het veld er niet meer is of onbekend is.</param>
/// <param name="Erbij">Van een lijst: wat er nu in staat en toen niet; anders leeg. Wat in een lijst is gewijzigd, staat hier en bij eraf.</param>
/// <param name="Eraf">Van een lijst: wat er toen in stond en nu niet; anders leeg.</param>
internal sealed record Veldverschil(
    string Veld, JsonElement Was, JsonElement Wordt, IReadOnlyList<JsonElement> Erbij, IReadOnlyList<JsonElement> Eraf)
{
    public static Veldverschil Van(string veld, JsonElement was, JsonElement wordt) => new(veld, was, wordt, Zonder(wordt, was), Zonder(was, wordt));

    /// <summary>What stands in a list has no id of its own: its whole content says which it is.</summary>
    private static IReadOnlyList<JsonElement> Zonder(JsonElement deze, JsonElement andere) => deze.ValueKind is not JsonValueKind.Array ? []
        : andere.ValueKind is not JsonValueKind.Array ? [.. deze.EnumerateArray()]
        : [.. deze.EnumerateArray().Where(stuk => !andere.EnumerateArray().Any(ander => JsonElement.DeepEquals(stuk, ander)))];
}

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
