using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Says in Dutch what a schema found, with the remedy that follows from the schema.</summary>
internal static class Schemamelding
{
    private const int MaxKeuzes = 15;

    public static IEnumerable<Fout> Vertaal(string sleutel, string oorspronkelijk, Schemaplek plek) => sleutel switch
    {
        "required" => Ontbrekend(plek),
        "" => [new Fout(plek.Veld, "schema-veld-onbekend", "Dit veld bestaat niet.", "Controleer de spelling of haal het veld weg.")],
        "enum" or "const" => [Keuze(plek)],
        "type" => [Soort(plek)],
        "pattern" or "format" => [new Fout(plek.Veld, $"schema-{sleutel}", $"{Getoond(plek)} heeft niet de juiste vorm.", Uitleg(plek, "Verbeter de schrijfwijze."))],
        "minLength" => [new Fout(plek.Veld, "schema-min-length", "Deze tekst is te kort.", "Vul een tekst in, of null als die onbekend is.")],
        "minimum" or "exclusiveMinimum" => [new Fout(plek.Veld, "schema-minimum", $"{Getoond(plek)} is te laag.", Grens(plek, sleutel, "ten minste"))],
        "maximum" or "exclusiveMaximum" => [new Fout(plek.Veld, "schema-maximum", $"{Getoond(plek)} is te hoog.", Grens(plek, sleutel, "ten hoogste"))],
        "uniqueItems" => [new Fout(plek.Veld, "schema-unique-items", "In deze lijst staat iets dubbel.", "Haal de herhaling weg.")],
        "minItems" => [new Fout(plek.Veld, "schema-min-items", "In deze lijst staat te weinig.", Uitleg(plek, "Vul de lijst aan."))],
        _ => [new Fout(plek.Veld, $"schema-{JsonNamingPolicy.KebabCaseLower.ConvertName(sleutel)}", $"Dit past niet bij het schema: {oorspronkelijk}", Uitleg(plek, "Vergelijk met een ander bestand in dezelfde map."))],
    };

    private static IEnumerable<Fout> Ontbrekend(Schemaplek plek) =>
        from veld in plek.Regel?.Lijst("required") ?? []
        let naam = veld.GetString()
        where plek.Waarde is not { } waarde || !waarde.TryGetProperty(naam, out _)
        select new Fout(
            plek.Veld.Length == 0
                ? naam
                : $"{plek.Veld}.{naam}", "schema-required", "Dit verplichte veld ontbreekt.", "Voeg het veld toe.");

    private static Fout Keuze(Schemaplek plek)
    {
        var keuzes = (plek.Regel?.Lijst("enum") ?? []).Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!).ToList();
        var bedoeld = plek.Waarde is { ValueKind: JsonValueKind.String } waarde ? Dichtstbij.Van(waarde.GetString()!, keuzes) : null;
        var lijst = string.Join(", ", keuzes.Take(MaxKeuzes)) + (keuzes.Count > MaxKeuzes ? ", …" : "");
        return new Fout(
            plek.Veld, "schema-enum", $"{Getoond(plek)} is geen toegestane waarde.", (bedoeld is null ? "" : $"Bedoelde u '{bedoeld}'? ") + $"Kies uit: {lijst}.");
    }

    private static Fout Soort(Schemaplek plek)
    {
        var soorten = plek.Regel?.Veld("type") switch
        {
            { ValueKind: JsonValueKind.String } een => [Soortnaam(een.GetString())],
            { ValueKind: JsonValueKind.Array } meer => meer.EnumerateArray().Select(s => Soortnaam(s.GetString())).ToArray(),
            _ => [],
        };
        return new Fout(
            plek.Veld, "schema-type", $"{Getoond(plek)} is niet het juiste soort waarde.", $"Vul hier {string.Join(" of ", soorten)} in.");
    }

    private static string Soortnaam(string? soort) => soort switch
    {
        "string" => "een tekst tussen aanhalingstekens",
        "integer" => "een heel getal",
        "number" => "een getal",
        "boolean" => "true of false",
        "array" => "een lijst",
        "object" => "een object",
        _ => "null",
    };

    private static string Grens(Schemaplek plek, string sleutel, string woord) =>
        plek.Regel?.Veld(sleutel) is { } grens ? $"Vul {woord} {grens.GetRawText()} in." : Uitleg(plek, "Verbeter het getal.");

    private static string Uitleg(Schemaplek plek, string anders) => plek.Regel?.Tekst("description") ?? anders;

    private static string Getoond(Schemaplek plek)
    {
        var tekst = plek.Waarde?.GetRawText() ?? "";
        return tekst.Length <= 60 ? tekst : tekst[..60] + "…";
    }
}
