using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Budget;

/// <summary>
/// The dearest requests one can think of for an operation, made from the OpenAPI document alone: every list as long as a message allows,
/// filled with what is valid, with what nobody knows, or with nothing; as many wrong fields as fit; every filter full of nonsense.
/// </summary>
internal sealed class Ergsteverzoeken(JsonElement document)
{
    private const int Ruimte = 240 * 1024;
    private const int Querylengte = 8_000;
    private const int LangeWaarde = 95;

    public IEnumerable<Ergste> Voor(string pad, JsonElement operatie)
    {
        var parameters = operatie.TryGetProperty("parameters", out var lijst) ? lijst.EnumerateArray().Select(Los).ToList() : [];
        var (bestaand, vreemd) = (pad, pad);
        foreach (var naam in parameters.Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()!))
        {
            bestaand = bestaand.Replace($"{{{naam}}}", Bekend(pad.Split('/')[1]), StringComparison.Ordinal);
            vreemd = vreemd.Replace($"{{{naam}}}", Onzin(0, 1_500), StringComparison.Ordinal);
        }

        var zonderLichaam = !operatie.TryGetProperty("requestBody", out var inhoud);
        yield return new("zoals het hoort", "/v1" + bestaand, zonderLichaam ? null : "{}");
        if (vreemd != pad)
        {
            yield return new("een lange onbekende naam in het adres", "/v1" + vreemd, zonderLichaam ? null : "{}");
        }

        foreach (var parameter in parameters.Where(p => p.GetProperty("in").GetString() == "query"))
        {
            yield return new($"{parameter.GetProperty("name").GetString()} vol onbekende waarden", $"/v1{bestaand}?{Vol(parameter)}", zonderLichaam ? null : "{}");
        }

        yield return new("de langste bladzijde", $"/v1{bestaand}?{string.Join('&', Grootst(parameters))}", zonderLichaam ? null : "{}");
        foreach (var (wat, lichaam) in zonderLichaam ? [] : Lichamen(operatie.GetProperty("operationId").GetString()!, Los(inhoud)))
        {
            yield return new(wat, "/v1" + bestaand, lichaam);
        }
    }

    private IEnumerable<(string Wat, string Lichaam)> Lichamen(string operatie, JsonElement inhoud)
    {
        yield return ("twintigduizend onbekende velden", $"{{{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"v{i}\":1"))}}}");
        yield return ("een lange naam met dubbele velden", $$"""{"{{new string('n', 50_000)}}":[{{string.Join(',', Enumerable.Repeat("""{"a":1,"a":1}""", 12_000))}}]}""");
        yield return ("diep genest", new string('[', 100_000));
        var voorbeeld = Voorbeeld.Namen.Contains(operatie) ? Voorbeeld.Lees(operatie).Lichaam : null;
        var schema = inhoud.GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var basis = Vul(voorbeeld, schema, 0);
        foreach (var plek in Lijsten(basis, "$").ToList())
        {
            yield return ($"{plek} vol geldige waarden", Met(basis, plek, Geldig));
            yield return ($"{plek} met honderd geldige waarden", Met(basis, plek, Geldig, 100));
            yield return ($"{plek} vol onbekende waarden", Met(basis, plek, Onbekend));
            yield return ($"{plek} vol lege waarden", Met(basis, plek, (_, _) => new JsonObject()));
        }
    }

    /// <summary>The example with every list of the contract in it, also the ones it leaves out.</summary>
    private JsonNode? Vul(JsonNode? voorbeeld, JsonElement schema, int diepte)
    {
        schema = Los(schema);
        if (schema.TryGetProperty("oneOf", out var keuzes))
        {
            return Vul(voorbeeld, keuzes[keuzes.GetArrayLength() - 1], diepte);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            return voorbeeld is JsonArray { Count: > 0 } rij ? new JsonArray(Vul(rij[0], items, diepte + 1)) : new JsonArray(Vul(null, items, diepte + 1));
        }

        if (!schema.TryGetProperty("properties", out var velden))
        {
            return voorbeeld?.DeepClone() ?? JsonValue.Create("onbekend");
        }

        var vol = new JsonObject();
        foreach (var veld in velden.EnumerateObject())
        {
            var bekend = (voorbeeld as JsonObject)?[veld.Name];
            if (bekend is not null || (diepte < 3 && BevatLijst(veld.Value, 0)))
            {
                vol[veld.Name] = Vul(bekend, veld.Value, diepte + 1);
            }
        }

        return vol;
    }

    private bool BevatLijst(JsonElement schema, int diepte)
    {
        schema = Los(schema);
        return schema.TryGetProperty("items", out _)
            || (schema.TryGetProperty("oneOf", out var keuzes) && BevatLijst(keuzes[keuzes.GetArrayLength() - 1], diepte))
            || (diepte < 2 && schema.TryGetProperty("properties", out var velden) && velden.EnumerateObject().Any(v => BevatLijst(v.Value, diepte + 1)));
    }

    private static IEnumerable<string> Lijsten(JsonNode? node, string plek) => node switch
    {
        JsonArray rij => Lijsten(rij.FirstOrDefault(), $"{plek}[0]").Prepend(plek),
        JsonObject velden => velden.SelectMany(v => Lijsten(v.Value, $"{plek}.{v.Key}")),
        _ => [],
    };

    /// <param name="basis">The message.</param>
    /// <param name="plek">Where the list is in it.</param>
    /// <param name="maak">A value, after the first of the list.</param>
    /// <param name="meest">Values at most: a list that is refused for its length costs nothing.</param>
    private static string Met(JsonNode? basis, string plek, Func<JsonNode?, int, JsonNode?> maak, int meest = int.MaxValue)
    {
        var kopie = basis!.DeepClone();
        var rij = plek[1..].Split('.', '[').Where(deel => deel.Length > 0)
            .Aggregate(kopie, (node, deel) => deel == "0]" ? ((JsonArray)node)[0]! : node[deel]!)
            .AsArray();
        var eerste = rij[0]?.DeepClone();
        rij.Clear();
        var ruimte = Ruimte - kopie.ToJsonString().Length;
        for (var nummer = 0; ruimte > 0 && nummer < meest; nummer++)
        {
            var waarde = maak(eerste, nummer);
            ruimte -= (waarde?.ToJsonString().Length ?? 4) + 1;
            rij.Add(waarde);
        }

        return kopie.ToJsonString();
    }

    /// <summary>The same again, but never asked before: a memory of answers would hide what it costs.</summary>
    private static JsonNode? Geldig(JsonNode? eerste, int nummer)
    {
        var kopie = eerste?.DeepClone();
        Nummer(kopie, nummer);
        return kopie;
    }

    private static void Nummer(JsonNode? node, int nummer)
    {
        foreach (var (naam, waarde) in node is JsonObject velden ? velden.ToList() : [])
        {
            if (naam == "zaad")
            {
                node![naam] = nummer;
            }
            else
            {
                Nummer(waarde, nummer);
            }
        }
    }

    private static JsonNode? Onbekend(JsonNode? eerste, int nummer)
    {
        if (eerste is not JsonObject velden)
        {
            return JsonValue.Create(Onzin(nummer, LangeWaarde));
        }

        var kopie = (JsonObject)velden.DeepClone();
        foreach (var naam in kopie.Where(v => v.Value is JsonValue waarde && waarde.GetValueKind() == JsonValueKind.String).Select(v => v.Key).ToList())
        {
            kopie[naam] = Onzin(nummer, LangeWaarde);
        }

        return kopie;
    }

    private string Vol(JsonElement parameter)
    {
        var naam = parameter.GetProperty("name").GetString();
        var isLijst = Los(parameter.GetProperty("schema")).TryGetProperty("items", out _);
        return isLijst
            ? string.Join('&', Enumerable.Range(0, Querylengte / (LangeWaarde + naam!.Length + 2)).Select(nummer => $"{naam}={Onzin(nummer, LangeWaarde)}"))
            : $"{naam}={string.Join('+', Enumerable.Range(0, (Querylengte - naam!.Length) / 9).Select(nummer => Onzin(nummer, 8)))}";
    }

    /// <summary>The highest value that every number of the query may have.</summary>
    private IEnumerable<string> Grootst(IEnumerable<JsonElement> parameters) =>
        from parameter in parameters
        where parameter.GetProperty("in").GetString() == "query"
        let schema = Los(parameter.GetProperty("schema"))
        where schema.TryGetProperty("maximum", out _) && parameter.GetProperty("name").GetString() is "aantal" or "perPagina"
        select $"{parameter.GetProperty("name").GetString()}={schema.GetProperty("maximum").GetRawText()}";

    private static string Onzin(int nummer, int lengte) => nummer.ToString("D5", CultureInfo.InvariantCulture).PadRight(lengte, (char)('a' + (nummer % 26)));

    private static string Bekend(string collectie) => collectie switch
    {
        "gemeenten" => "GM0363",
        "regios" => "IZA01",
        "basisfunctionaliteiten" => "valpreventie",
        "gezondheidsdoelen" => "minder-valongevallen",
        "codelijsten" => "agendastatus",
        _ => "in-balans",
    };

    private JsonElement Los(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out var verwijzing))
        {
            element = verwijzing.GetString()![2..].Split('/').Aggregate(document, (deel, naam) => deel.GetProperty(naam));
        }

        return element;
    }
}

/// <summary>One dear request, with what is dear about it.</summary>
internal sealed record Ergste(string Wat, string Adres, string? Lichaam)
{
    public int Bytes => Adres.Length + (Lichaam is null ? 0 : System.Text.Encoding.UTF8.GetByteCount(Lichaam));
}
