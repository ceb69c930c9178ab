using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

public sealed class PastBijSchemaTests : IDisposable
{
    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "properties": {
            "$schema": { "type": "string" },
            "naam": { "type": "string", "minLength": 1 },
            "aantal": { "type": ["integer", "null"], "minimum": 0, "maximum": 10 },
            "kleuren": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["rood", "groen"], "$comment": "codelijst: kleur" } },
            "code": { "description": "Twee letters.", "type": "string", "pattern": "^[a-z]{2}$" }
          },
          "required": ["naam"],
          "additionalProperties": false
        }
        """;

    private readonly Tijdelijk _tijdelijk = new();

    public void Dispose() => _tijdelijk.Dispose();

    [Theory]
    [InlineData("""{}""", "naam", "schema-required", "Voeg het veld toe.")]
    [InlineData("""{"naam":""}""", "naam", "schema-min-length", "Vul een tekst in, of null als die onbekend is.")]
    [InlineData("""{"naam":"a","aantal":"3"}""", "aantal", "schema-type", "Vul hier een heel getal of null in.")]
    [InlineData("""{"naam":"a","aantal":-1}""", "aantal", "schema-minimum", "Vul ten minste 0 in.")]
    [InlineData("""{"naam":"a","aantal":11}""", "aantal", "schema-maximum", "Vul ten hoogste 10 in.")]
    [InlineData("""{"naam":"a","kleuren":["rood","groenn"]}""", "kleuren[1]", "schema-enum", "Bedoelde u 'groen'? Kies uit: rood, groen.")]
    [InlineData("""{"naam":"a","kleuren":["rood","rood"]}""", "kleuren", "schema-unique-items", "Haal de herhaling weg.")]
    [InlineData("""{"naam":"a","code":"ABC"}""", "code", "schema-pattern", "Twee letters.")]
    [InlineData("""{"naam":"a","naan":"b"}""", "naan", "schema-veld-onbekend", "Controleer de spelling of haal het veld weg.")]
    public void Wat_niet_past_wordt_in_het_Nederlands_gezegd_met_het_herstel(string document, string veld, string code, string herstel)
    {
        var fout = Assert.Single(Controleer(document), f => f.Bestand == "dingen/ding.json").Fout;

        Assert.Equal((veld, code, herstel), (fout.Veld, fout.Code, fout.Herstel));
    }

    [Fact]
    public void Wat_past_geeft_geen_fout() =>
        Assert.DoesNotContain(Controleer("""{"naam":"a","aantal":null,"kleuren":["groen"],"code":"ab"}"""), f => f.Bestand.StartsWith("dingen", StringComparison.Ordinal));

    [Fact]
    public void Een_schema_dat_niet_bestaat_wordt_genoemd() =>
        Assert.Contains(Controleer("""{"naam":"a"}""", schema: "dinc"), f => f.Fout is { Code: "schema-onbekend", Herstel: "Bedoelde u 'ding.schema.json'?" });

    [Fact]
    public void Een_lijst_heeft_het_schema_met_dezelfde_naam() =>
        Assert.Contains(Controleer("""[1]""", schema: null), f => f.Fout.Code == "schema-type");

    [Theory]
    [InlineData("""{"codes":[{"id":"rood"},{"id":"groen"}]}""", null)]
    [InlineData("""{"codes":[{"id":"rood"},{"id":"blauw"}]}""", "De toegestane waarden en codelijst 'kleur' verschillen: blauw, groen.")]
    [InlineData(null, "De toegestane waarden en codelijst 'kleur' verschillen: de codelijst bestaat niet.")]
    public void Een_schema_noemt_precies_de_codes_van_zijn_codelijst(string? codelijst, string? melding)
    {
        if (codelijst is not null)
        {
            Schrijf("codelijsten/kleur.json", codelijst);
        }

        var fouten = Controleer("""{"naam":"a"}""").Where(f => f.Fout.Code == "schema-wijkt-af-van-codelijst");

        Assert.Equal(melding, fouten.SingleOrDefault()?.Fout.Melding);
    }

    private IReadOnlyList<Opslag.Catalogi.Catalogusfout> Controleer(string document, string? schema = "ding")
    {
        Schrijf("schema/ding.schema.json", Schema);
        Schrijf("dingen/ding.json", schema is null ? document : document.Replace("{", $$"""{"$schema":"../schema/{{schema}}.schema.json",""", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal));
        return Cataloguscontrole.Controleer(_tijdelijk.Map, _tijdelijk.Klok);
    }

    private void Schrijf(string pad, string inhoud)
    {
        var doel = Path.Combine(_tijdelijk.Map, pad);
        Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
        File.WriteAllText(doel, inhoud);
    }
}
