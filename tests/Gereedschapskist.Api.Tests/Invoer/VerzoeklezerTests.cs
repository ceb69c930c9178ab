using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Tests.Invoer;

public class VerzoeklezerTests
{
    [Theory]
    [InlineData("""{ "naam": "x" }""")]
    [InlineData("""{ "naam": "x", "leeftijd": null, "dag": "2026-01-31", "sinds": "2026-01", "niveau": "goed-onderbouwd", "lijst": ["a"], "deel": { "aantal": 1 } }""")]
    public void Een_goed_bericht_wordt_gelezen(string json)
    {
        var (waarde, fouten) = Lees(json);

        Assert.Empty(fouten);
        Assert.Equal("x", waarde!.Naam);
    }

    [Theory]
    [InlineData("", ": bericht-leeg")]
    [InlineData("{", ": json-ongeldig")]
    [InlineData("""{ "naam": "x", "naam": "y", "naam": "z" }""", "naam: veld-dubbel")]
    [InlineData("""{ "naam": "x", "deel": { "aantal": 1, "\u0061antal": 2 } }""", "deel.aantal: veld-dubbel")]
    [InlineData("""{ "naam": "x", "naam": 5 }""", "naam: veld-dubbel", "naam: type-klopt-niet")]
    [InlineData("""{ "naam": "x", } """, ": json-ongeldig")]
    [InlineData("""{ "naam": "x" } // uitleg""", ": json-ongeldig")]
    [InlineData("[]", ": type-klopt-niet")]
    [InlineData("null", ": type-klopt-niet")]
    [InlineData("{}", "naam: veld-ontbreekt")]
    [InlineData("""{ "Naam": "x" }""", "Naam: veld-onbekend", "naam: veld-ontbreekt")]
    [InlineData("""{ "naam": null }""", "naam: waarde-ontbreekt")]
    [InlineData("""{ "naam": 5 }""", "naam: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "leeftijd": "65" }""", "leeftijd: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "leeftijd": 65.5 }""", "leeftijd: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "leeftijd": 1e99 }""", "leeftijd: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "leeftijd": 121 }""", "leeftijd: buiten-bereik")]
    [InlineData("""{ "naam": "abcdef" }""", "naam: te-lang")]
    [InlineData("""{ "naam": "x", "dag": "31-01-2026" }""", "dag: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "sinds": "2026-13" }""", "sinds: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "sinds": 2026 }""", "sinds: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "niveau": "goed-onderbouwt" }""", "niveau: waarde-onbekend")]
    [InlineData("""{ "naam": "x", "niveau": 3 }""", "niveau: waarde-onbekend")]
    [InlineData("""{ "naam": "x", "lijst": "a" }""", "lijst: type-klopt-niet")]
    [InlineData("""{ "naam": "x", "lijst": [1, null] }""", "lijst[0]: type-klopt-niet", "lijst[1]: waarde-ontbreekt")]
    [InlineData("""{ "naam": "x", "lijst": ["a", "b", "c"] }""", "lijst: te-veel")]
    [InlineData("""{ "naam": "x", "deel": { "aantal": "1", "kleur": 2 } }""", "deel.aantal: type-klopt-niet", "deel.kleur: veld-onbekend")]
    [InlineData("""{ "naam": "x", "deel": [] }""", "deel: type-klopt-niet")]
    public void Elke_fout_wordt_genoemd_met_haar_pad(string json, params string[] verwacht)
    {
        var (waarde, fouten) = Lees(json);

        Assert.Null(waarde);
        Assert.Equal(verwacht, fouten.Select(f => $"{f.Veld}: {f.Code}"));
        Assert.All(fouten, f => Assert.EndsWith(".", f.Melding, StringComparison.Ordinal));
        Assert.All(fouten, f => Assert.NotEmpty(f.Herstel));
    }

    [Fact]
    public void Te_diep_genest_is_geen_geldig_bericht()
    {
        var (_, fouten) = Lees(new string('[', 100) + new string(']', 100));

        Assert.Equal("json-ongeldig", Assert.Single(fouten).Code);
    }

    private static (Proef? Waarde, IReadOnlyList<Domein.Fouten.Fout> Fouten) Lees(string json)
    {
        var opties = new System.Text.Json.JsonSerializerOptions();
        ApiJson.Stel(opties);
        opties.TypeInfoResolverChain.Add(ProefJsonContext.Default);
        return Verzoeklezer.Ontleed(Encoding.UTF8.GetBytes(json), opties.Contract<Proef>());
    }
}

internal sealed record Proef
{
    [MaxLength(5)]
    public required string Naam { get; init; }

    [Range(0, 120)]
    public int? Leeftijd { get; init; }

    public DateOnly? Dag { get; init; }

    public Datering? Sinds { get; init; }

    public Erkenningsniveau? Niveau { get; init; }

    [MaxLength(2)]
    public IReadOnlyList<string>? Lijst { get; init; }

    public Proefdeel? Deel { get; init; }
}

internal sealed record Proefdeel(int Aantal);

[JsonSerializable(typeof(Proef))]
internal sealed partial class ProefJsonContext : JsonSerializerContext;
