using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Where a schema lists the codes of a code list, it lists exactly those.</summary>
internal sealed class SchemaVolgtCodelijst(IReadOnlyDictionary<string, JsonElement> schemas) : ICatalogusregel
{
    private const string Aanduiding = "codelijst: ";

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from schema in schemas
        from knoop in Knoop.Alle(schema.Value)
        let lijst = Lijstnaam(knoop.Waarde)
        where lijst is not null && knoop.Waarde.Veld("enum") is not null
        let verschil = Verschil(knoop.Waarde, context.Document($"codelijsten/{lijst}.json"))
        where verschil is not null
        select new Catalogusfout($"{Catalogusmap.Schemamap}/{schema.Key}", new Fout(
            knoop.Veld, "schema-wijkt-af-van-codelijst", $"De toegestane waarden en codelijst '{lijst}' verschillen: {verschil}.",
            "Maak het schema en de codelijst gelijk."));

    private static string? Lijstnaam(JsonElement element) =>
        element.Tekst("$comment") is { } tekst && tekst.StartsWith(Aanduiding, StringComparison.Ordinal)
            ? tekst[Aanduiding.Length..]
            : null;

    private static string? Verschil(JsonElement schema, Catalogusdocument? codelijst)
    {
        if (codelijst is null)
        {
            return "de codelijst bestaat niet";
        }

        var codes = codelijst.Wortel.Lijst("codes").Select(c => c.Tekst("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        codes.SymmetricExceptWith(schema.Lijst("enum").Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!));
        return codes.Count == 0 ? null : string.Join(", ", codes.Order(StringComparer.Ordinal));
    }
}
