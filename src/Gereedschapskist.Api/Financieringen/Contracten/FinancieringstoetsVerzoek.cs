using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een vraag wie welk onderdeel betaalt: over één interventie, één basisfunctionaliteit of één keten.</summary>
internal sealed record FinancieringstoetsVerzoek
{
    /// <summary>Id van de interventie, zoals in-balans. Geef dit, basisfunctionaliteit of keten.</summary>
    [MaxLength(100)]
    public string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit, zoals valpreventie. Geef dit, interventie of keten.</summary>
    [MaxLength(100)]
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van de keten, zoals stoppen-met-roken. Geef dit, interventie of basisfunctionaliteit.</summary>
    [MaxLength(100)]
    public string? Keten { get; init; }

    /// <summary>De dag waarover de vraag gaat, van 2000-01-01 tot en met 2035-12-31. Zonder peildatum is dat vandaag in Nederland.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>
    /// Wat bekend is, zoals { "leeftijd": 72, "risico": "hoog", "onderliggendLijden": true }. Elk veld mag weg; wat u niet noemt,
    /// geldt als onbekend. De velden en hun waarden staan op /financieringstoetsen/velden.
    /// </summary>
    public Dictionary<string, JsonElement?>? Situatie { get; init; }

    public Financieringsvraag NaarVraag(DateOnly vandaag) => new()
    {
        Interventie = Interventie,
        Basisfunctionaliteit = Basisfunctionaliteit,
        Keten = Keten,
        Peildatum = Peildatum ?? vandaag,
        Situatie = Situatie?.ToDictionary(v => v.Key, v => Waarde(v.Value), StringComparer.Ordinal) ?? [],
    };

    /// <summary>What a page asked, as the message that asks the same.</summary>
    public static FinancieringstoetsVerzoek Van(Financieringsvraag vraag) => new()
    {
        Interventie = vraag.Interventie,
        Basisfunctionaliteit = vraag.Basisfunctionaliteit,
        Keten = vraag.Keten,
        Peildatum = vraag.Peildatum,
        Situatie = vraag.Situatie.Count == 0 ? null : vraag.Situatie.ToDictionary(v => v.Key, v => Element(v.Value), StringComparer.Ordinal),
    };

    private static JsonElement? Element(object? waarde) => waarde switch
    {
        null => null,
        bool ja => JsonSerializer.SerializeToElement(ja, FinancieringenJsonContext.Default.Boolean),
        int getal => JsonSerializer.SerializeToElement(getal, FinancieringenJsonContext.Default.Int32),
        var tekst => JsonSerializer.SerializeToElement(tekst.ToString(), FinancieringenJsonContext.Default.String),
    };

    /// <summary>A value of another type stays what it is: the domain says per field what it should have been.</summary>
    private static object? Waarde(JsonElement? element) => element switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } tekst => tekst.GetString(),
        { ValueKind: JsonValueKind.Number } getal when getal.TryGetInt32(out var heel) => heel,
        { } anders => anders,
    };
}
