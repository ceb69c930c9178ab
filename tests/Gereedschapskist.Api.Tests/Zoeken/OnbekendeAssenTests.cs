using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Zoeken;

/// <summary>How often one of the three headline answers of a search result (evidence, effect, costs) is that nobody knows.</summary>
public class OnbekendeAssenTests(ApiFixture api)
{
    private const int EersteResultaten = 20;

    [Fact]
    public async Task Minder_dan_een_kwart_van_wat_een_zoeker_als_eerste_ziet_is_onbekend()
    {
        using var client = api.CreateClient();
        var (gezien, bewijs, effect, kosten) = (0, 0, 0, 0);
        foreach (var vraag in Vragen())
        {
            var antwoord = await client.Haal($"/v1/interventies?zoek={Uri.EscapeDataString(vraag)}&paginaGrootte={EersteResultaten}");
            foreach (var interventie in antwoord.GetProperty("resultaten").EnumerateArray().Select(gevonden => api.Catalogus.Interventie(gevonden.GetProperty("id").GetString()!)!))
            {
                gezien++;
                bewijs += Assen.BewijsOfOnderzoek(api.Catalogus, interventie) is null ? 1 : 0;
                effect += Effectlezer.Voornaamste(interventie) is null ? 1 : 0;
                kosten += Assen.Kosten(api.Catalogus, interventie) is null ? 1 : 0;
            }
        }

        var deel = (double)(bewijs + effect + kosten) / (gezien * 3);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{gezien} results: evidence {Deel(bewijs)} unknown, effect {Deel(effect)}, costs {Deel(kosten)}; together {deel:P1}."));
        Assert.True(deel < 0.25, $"{deel:P1} is unknown: evidence {Deel(bewijs)}, effect {Deel(effect)}, costs {Deel(kosten)} of {gezien}.");

        string Deel(int aantal) => ((double)aantal / gezien).ToString("P1", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Vragen() =>
        JsonDocument.Parse(File.ReadAllText(Repository.Pad("tests", "Gereedschapskist.Zoeken.Tests", "Relevantie", "zoekvragen.json")))
            .RootElement.GetProperty("zoekvragen").EnumerateArray().Select(vraag => vraag.GetProperty("vraag").GetString()!);
}
