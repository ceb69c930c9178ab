using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gereedschapskist.Api.Tests.Fuzz;

/// <summary>Makes requests from the OpenAPI document alone: mostly valid, often slightly wrong, sometimes nonsense. Same seed, same requests.</summary>
internal sealed class Verzoekmaker(JsonElement document, int zaad)
{
    private static readonly string[] _onzin =
        ["", " ", "0", "-1", "abc", "99999999999999999999", "1.5", "null", "true", "'; DROP TABLE x; --", "../../etc/passwd", "%", "😀", "\u0000", "é", new('x', 250), "NEAR(", "\"", "*", "2026-02-30", "2026-01-31"];

    private readonly Random _kans = new(zaad);

    public (string Adres, string? Lichaam) Maak(string pad, JsonElement operatie)
    {
        var parameters = operatie.TryGetProperty("parameters", out var lijst) ? lijst.EnumerateArray().Select(Los).ToList() : [];
        foreach (var parameter in parameters.Where(p => p.GetProperty("in").GetString() == "path"))
        {
            pad = pad.Replace($"{{{parameter.GetProperty("name").GetString()}}}", Uri.EscapeDataString(Padwaarde(pad, parameter)), StringComparison.Ordinal);
        }

        var query = parameters.Where(p => p.GetProperty("in").GetString() == "query").SelectMany(Query).ToList();
        if (Soms(10))
        {
            query.Add($"{Kies("pagin", "zoeken", "x", "Pagina")}={Uri.EscapeDataString(Kies(_onzin))}");
        }

        var lichaam = operatie.TryGetProperty("requestBody", out var inhoud) ? Lichaam(inhoud) : null;
        return ($"/v1{pad}{(query.Count == 0 ? "" : "?" + string.Join('&', query))}", lichaam);
    }

    private IEnumerable<string> Query(JsonElement parameter)
    {
        var verplicht = parameter.TryGetProperty("required", out var r) && r.GetBoolean();
        if (!verplicht && Soms(60))
        {
            yield break;
        }

        var schema = Los(parameter.GetProperty("schema"));
        var isLijst = schema.TryGetProperty("items", out var items);
        var aantal = isLijst ? _kans.Next(1, 4) : Soms(4) ? 2 : 1;
        for (var i = 0; i < aantal; i++)
        {
            var waarde = Soms(25) ? Kies(_onzin) : Tekst(isLijst ? Los(items) : schema, parameter.GetProperty("name").GetString()!);
            yield return $"{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(waarde)}";
        }
    }

    private string Padwaarde(string pad, JsonElement parameter) => Soms(25)
        ? Kies([.. _onzin.Where(o => o.Length > 0 && o is not "../../etc/passwd" && !o.Contains('\u0000', StringComparison.Ordinal))])
        : Bekend(pad.Split('/')[1]);

    /// <summary>Ids that exist, so that the deep paths are reached as well.</summary>
    private string Bekend(string collectie) => collectie switch
    {
        "gemeenten" => Kies("GM0344", "GM0363", "GM0059"),
        "regios" => Kies("IZA01", "IZA09", "VR01"),
        "basisfunctionaliteiten" => Kies("valpreventie", "sociaal-verwijzen", "kansrijke-start"),
        "gezondheidsdoelen" => Kies("minder-valongevallen", "mentaal"),
        "codelijsten" => Kies("agendastatus", "erkenningsniveau"),
        _ => Kies("in-balans", "cool", "otago", "voorzorg"),
    };

    private string Tekst(JsonElement schema, string naam)
    {
        if (schema.TryGetProperty("enum", out var waarden))
        {
            return waarden[_kans.Next(waarden.GetArrayLength())].ToString();
        }

        return Soort(schema) switch
        {
            "integer" or "number" => Getal(schema).ToString(CultureInfo.InvariantCulture),
            "boolean" => Kies("true", "false"),
            _ when schema.TryGetProperty("format", out var vorm) && vorm.GetString() == "date" => Kies("2026-01-01", "2024-06-30"),
            _ => naam switch
            {
                "basisfunctionaliteit" => Bekend("basisfunctionaliteiten"),
                "gezondheidsdoel" => Bekend("gezondheidsdoelen"),
                "gemeente" => Bekend("gemeenten"),
                "regio" => Bekend("regios"),
                "provincie" => "Utrecht",
                "interventie" or "interventies" => Bekend("interventies"),
                _ => Kies("val", "ouderen 65+", "bewegen in de wijk", "a"),
            },
        };
    }

    private string Lichaam(JsonElement inhoud)
    {
        if (Soms(5))
        {
            return Kies("", "{", "[]", "null", "{\"a\":1,\"a\":2}", "\"tekst\"", new string('[', 40));
        }

        var schema = Los(inhoud).GetProperty("content").GetProperty("application/json");
        var node = schema.TryGetProperty("example", out var voorbeeld) && Soms(50) ? JsonNode.Parse(voorbeeld.GetRawText()) : Waarde(schema.GetProperty("schema"), "", 0);
        return (Soms(40) ? Verknoei(node) : node)?.ToJsonString() ?? "null";
    }

    private JsonNode? Waarde(JsonElement schema, string naam, int diepte)
    {
        schema = Los(schema);
        if (schema.TryGetProperty("oneOf", out var keuzes))
        {
            return diepte > 4 || Soms(50) ? null : Waarde(keuzes[keuzes.GetArrayLength() - 1], naam, diepte);
        }

        switch (Soort(schema))
        {
            case "object" when schema.TryGetProperty("properties", out var velden):
                var verplicht = schema.TryGetProperty("required", out var r) ? r.EnumerateArray().Select(e => e.GetString()).ToHashSet() : [];
                return new JsonObject(velden.EnumerateObject()
                    .Where(v => verplicht.Contains(v.Name) || (diepte < 4 && Soms(50)))
                    .Select(v => KeyValuePair.Create(v.Name, Waarde(v.Value, v.Name, diepte + 1))));
            case "object":
                return new JsonObject();
            case "array":
                return new JsonArray([.. Enumerable.Range(0, _kans.Next(0, 3)).Select(_ => Waarde(schema.GetProperty("items"), naam, diepte + 1))]);
            case "integer":
                return (int)Getal(schema);
            case "number":
                return Getal(schema);
            case "boolean":
                return Soms(50);
            default:
                return Tekst(schema, naam);
        }
    }

    /// <summary>Changes one thing somewhere: another type, an unknown field, a null.</summary>
    private JsonNode? Verknoei(JsonNode? node)
    {
        if (node is JsonObject { Count: > 0 } o)
        {
            var naam = o.ElementAt(_kans.Next(o.Count)).Key;
            var kind = o[naam];
            o.Remove(naam);
            switch (_kans.Next(4))
            {
                case 0:
                    o[naam + "x"] = 1;
                    break;
                case 1:
                    o[naam] = null;
                    break;
                case 2:
                    o[naam] = Kies(_onzin);
                    break;
                default:
                    o[naam] = Verknoei(kind);
                    break;
            }

            return o;
        }

        return Soms(50) ? JsonValue.Create(_kans.Next(-5, 5)) : new JsonArray();
    }

    private decimal Getal(JsonElement schema)
    {
        var laagst = schema.TryGetProperty("minimum", out var min) ? min.GetDecimal() : 0;
        var hoogst = schema.TryGetProperty("maximum", out var max) ? max.GetDecimal() : 100;
        return laagst + _kans.Next(0, (int)Math.Clamp(hoogst - laagst, 0, 200) + 1);
    }

    private static string? Soort(JsonElement schema) => schema.TryGetProperty("type", out var soort) ? soort.GetString() : null;

    private JsonElement Los(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out var verwijzing))
        {
            element = verwijzing.GetString()![2..].Split('/').Aggregate(document, (deel, naam) => deel.GetProperty(naam));
        }

        return element;
    }

    private bool Soms(int procent) => _kans.Next(100) < procent;

    private string Kies(params string[] keuze) => keuze[_kans.Next(keuze.Length)];
}
