using System.Text.Json;
using Gereedschapskist.Domein.Fouten;
using Json.Schema;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Every document has the fields and values that its JSON schema asks for.</summary>
internal sealed class PastBijSchema(IReadOnlyDictionary<string, JsonElement> schemas) : ICatalogusregel
{
    // Whether it fits is asked of every document and must be fast; where it does not is only asked of those that fail.
    private static readonly EvaluationOptions _pastHet = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions _waarNiet = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly Dictionary<string, JsonSchema> _gebouwd = Bouw(schemas);

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        _gebouwd.Count == 0 ? [] : [.. context.Documenten.SelectMany(Controleer)];

    private static Dictionary<string, JsonSchema> Bouw(IReadOnlyDictionary<string, JsonElement> schemas)
    {
        var dialecten = new DialectRegistry();
        dialecten.Register(Patroonwoord.Dialect());
        return schemas.ToDictionary(
            s => s.Key,
            s => JsonSchema.Build(s.Value, new BuildOptions { SchemaRegistry = new SchemaRegistry(), DialectRegistry = dialecten }),
            StringComparer.Ordinal);
    }

    private IEnumerable<Catalogusfout> Controleer(Catalogusdocument document)
    {
        if (Schemanaam(document) is not { } naam)
        {
            return [new Catalogusfout(document.Pad, new Fout(
                "$schema", "schema-ontbreekt", "Dit bestand noemt geen schema, dus niemand weet wat erin hoort.",
                "Zet bovenaan welk schema het volgt, zoals een ander bestand in dezelfde map, of haal het bestand weg."))];
        }

        if (!_gebouwd.TryGetValue(naam, out var schema))
        {
            var herstel = Herstelzin.Bedoelde(naam, _gebouwd.Keys, "Verbeter de verwijzing of voeg het schema toe.");
            return [new Catalogusfout(document.Pad, new Fout("$schema", "schema-onbekend", $"Het schema '{naam}' bestaat niet.", herstel))];
        }

        return schema.Evaluate(document.Wortel, _pastHet).IsValid
            ? []
            : Fouten(document, schema.Evaluate(document.Wortel, _waarNiet), schemas[naam]);
    }

    // A document names its schema; a list cannot, and has a schema of the same name.
    private string? Schemanaam(Catalogusdocument document)
    {
        if (document.Wortel.ValueKind == JsonValueKind.Object && document.Wortel.Tekst("$schema") is { } verwijzing)
        {
            return Path.GetFileName(verwijzing);
        }

        var naam = $"{document.Bestandsnaam}.schema.json";
        return _gebouwd.ContainsKey(naam) ? naam : null;
    }

    private static IEnumerable<Catalogusfout> Fouten(Catalogusdocument document, EvaluationResults uitslag, JsonElement schema) =>
        from detail in (uitslag.Details ?? []).Prepend(uitslag)
        where detail.Errors is not null
        from melding in detail.Errors!
        from fout in Schemamelding.Vertaal(melding.Key, melding.Value, new Schemaplek(document.Wortel, schema, detail))
        select new Catalogusfout(document.Pad, fout);
}
