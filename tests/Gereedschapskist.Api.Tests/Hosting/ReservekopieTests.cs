using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Shortlists;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>The drill: a copy is made while people work, the machine is lost, the copy is put back.</summary>
public sealed class ReservekopieTests(ApiFixture api) : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-kopie-").FullName;

    private readonly (string, string) _opslag = ("Opslag:Pad", api.MaakDatabase());

    private string Kopie => Path.Combine(_map, "kopie.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task Wat_in_de_reservekopie_stond_opent_na_het_herstel_weer_met_zijn_eigen_geheim()
    {
        Shortlistklant voor, na;
        using (var dienst = await Dienstproces.StartAsync(_opslag))
        {
            voor = await Shortlistklant.MaakAsync(dienst.Client);
            var gemaakt = await Dienstproces.VoerUitAsync(["maak-reservekopie", Kopie], _opslag);
            na = await Shortlistklant.MaakAsync(dienst.Client);
            var teVroeg = await Dienstproces.VoerUitAsync(["herstel", Kopie], _opslag);

            Assert.Equal((0, ""), (gemaakt.Code, gemaakt.Fout));
            Assert.Contains("1 shortlist", gemaakt.Uitvoer, StringComparison.Ordinal);
            Assert.Equal(1, teVroeg.Code);
            Assert.Contains("Stop de dienst", teVroeg.Fout, StringComparison.Ordinal);
            await dienst.DoodAsync();
        }

        var hersteld = await Dienstproces.VoerUitAsync(["herstel", Kopie], _opslag);

        Assert.Equal((0, ""), (hersteld.Code, hersteld.Fout));
        using var herstart = await Dienstproces.StartAsync(_opslag);
        await (voor with { Client = herstart.Client }).LeesAsync();
        using var kwijt = await (na with { Client = herstart.Client }).VraagAsync(HttpMethod.Get, na.Pad);
        Assert.Equal(HttpStatusCode.NotFound, kwijt.StatusCode);
    }

    [Theory]
    [InlineData("herstel")]
    [InlineData("maak-reservekopie")]
    public async Task Zonder_pad_zegt_een_opdracht_wat_er_ontbreekt(string opdracht)
    {
        var (code, _, fout) = await Dienstproces.VoerUitAsync([opdracht], _opslag);

        Assert.Equal((1, $"Zet achter '{opdracht}' één pad: dat van de reservekopie."), (code, fout.TrimEnd()));
    }
}
