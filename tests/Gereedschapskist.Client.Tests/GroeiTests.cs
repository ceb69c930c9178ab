using System.Text.Json;
using Gereedschapskist.Client.Financiering;

namespace Gereedschapskist.Client.Tests;

/// <summary>The API may add fields and codes within a version; the client goes on.</summary>
public sealed class GroeiTests
{
    [Fact]
    public void Een_onbekend_veld_stoort_niet_en_een_lijst_die_ontbreekt_is_leeg()
    {
        var velden = Lees("""{ "catalogusVersie": "1", "nieuw": { "iets": [1] } }""");
        Assert.Equal("1", velden.CatalogusVersie);
        Assert.Empty(velden.Velden);
    }

    [Fact]
    public void Een_onbekende_code_blijft_zoals_zij_kwam()
    {
        var grondslag = JsonSerializer.Deserialize("\"nieuwe-wet\"", ClientJsonContext.Default.Grondslag);
        Assert.Equal("nieuwe-wet", grondslag.Waarde);
        Assert.DoesNotContain(grondslag, Grondslag.Bekend);
        Assert.Equal("\"nieuwe-wet\"", JsonSerializer.Serialize(grondslag, ClientJsonContext.Default.Grondslag));
        Assert.Equal(Grondslag.Zvw, JsonSerializer.Deserialize("\"zvw\"", ClientJsonContext.Default.Grondslag));
    }

    [Fact]
    public void Wat_niet_is_ingevuld_wordt_niet_meegestuurd() =>
        Assert.Equal(
            """{"basisfunctionaliteit":"valpreventie"}""",
            JsonSerializer.Serialize(new VoorstelVerzoek { Basisfunctionaliteit = "valpreventie" }, ClientJsonContext.Default.VoorstelVerzoek));

    private static Situatievelden Lees(string json) => JsonSerializer.Deserialize(json, ClientJsonContext.Default.Situatievelden)!;
}
