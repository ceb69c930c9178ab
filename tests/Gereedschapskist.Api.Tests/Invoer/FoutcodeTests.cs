using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Tests.Invoer;

/// <summary>The same fault has the same code and the same sentence wherever it is made.</summary>
public partial class FoutcodeTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Een_onbekende_interventie_heet_overal_hetzelfde()
    {
        var meldingen = await Meldingen(
            Foutcodes.InterventieOnbekend,
            _client.StuurRuw("/v1/voorstellen", """{"basisfunctionaliteit":"valpreventie","uitsluiten":["in-balns"]}"""),
            _client.StuurRuw("/v1/afwegingen", """{"interventie":"in-balns","gemeenten":["GM0034"]}"""),
            _client.StuurRuw("/v1/afwegingen/_reeks", """{"interventies":[{"interventie":"in-balns"}],"gemeenten":["GM0034"]}"""),
            _client.StuurRuw("/v1/financieringstoetsen", """{"interventie":"in-balns"}"""),
            _client.StuurRuw("/v1/financieringstoetsen/reeksen", """{"toetsen":[{"interventie":"in-balns"}]}"""),
            _client.StuurRuw("/v1/vergelijkingen", """{"interventies":["in-balns","otago"]}"""),
            _client.StuurRuw("/v1/shortlists", """{"titel":"t","items":[{"interventie":"in-balns"}]}"""));

        Assert.Single(meldingen.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_onbekende_basisfunctionaliteit_heet_overal_hetzelfde()
    {
        var meldingen = await Meldingen(
            Foutcodes.BasisfunctionaliteitOnbekend,
            _client.StuurRuw("/v1/voorstellen", """{"basisfunctionaliteit":"valpreventi"}"""),
            _client.StuurRuw("/v1/financieringstoetsen", """{"basisfunctionaliteit":"valpreventi"}"""),
            _client.StuurRuw("/v1/shortlists", """{"titel":"t","items":[],"context":{"basisfunctionaliteit":"valpreventi"}}"""),
            _client.HaalRuw("/v1/interventies?basisfunctionaliteit=valpreventi"));

        Assert.Single(meldingen.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Elke_code_staat_een_keer_in_de_lijst_met_uitleg()
    {
        var constanten = typeof(Foutcodes).GetFields().Where(v => v.IsLiteral).Select(v => (string)v.GetRawConstantValue()!).Order(StringComparer.Ordinal);

        Assert.Equal(constanten, Foutcodes.Uitleg.Keys);
        Assert.All(Foutcodes.Uitleg.Values, uitleg => Assert.EndsWith(".", uitleg, StringComparison.Ordinal));
    }

    [Fact]
    public void Geen_fout_van_een_verzoek_noemt_zijn_code_buiten_de_lijst()
    {
        var wortel = Path.Combine(Path.GetDirectoryName(Cataloguspad.Meegeleverd)!, "src");
        var los = new[] { "Gereedschapskist.Api", "Gereedschapskist.Zoeken" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(wortel, project), "*.cs", SearchOption.AllDirectories))
            .SelectMany(bestand => LosseCode().Matches(File.ReadAllText(bestand)).Select(m => $"{Path.GetFileName(bestand)}: {m.Value}"));

        Assert.Empty(los);
    }

    private static async Task<IReadOnlyList<string>> Meldingen(string code, params Task<HttpResponseMessage>[] vragen)
    {
        List<string> meldingen = [];
        foreach (var vraag in vragen)
        {
            using var antwoord = await vraag;
            var fout = (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray().Single();
            Assert.Equal(code, fout.GetProperty("code").GetString());
            meldingen.Add(fout.GetProperty("melding").GetString()!);
        }

        return meldingen;
    }

    /// <summary>A fault whose code is written out on the spot.</summary>
    [GeneratedRegex("""new Fout\(\s*[^,;]+,\s*"[a-z-]+"\s*,""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LosseCode();
}
