using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Gedeeld.Tests;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Api.Tests.Hosting;

public sealed class DienstTests(ApiFixture api) : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-dienst-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_map, "data", "dienst.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task De_eerste_regel_zegt_waar_hoeveel_en_welke_versie_de_dienst_is_dan_klaar_en_een_stopsignaal_sluit_netjes_af()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var dienst = await Dienstproces.StartAsync(("Opslag:Pad", Database));

        var versie = (await dienst.Client.Haal("/v1/catalogus")).GetProperty("catalogusVersie").GetString();
        Assert.Matches($@"^Gereedschapskist staat klaar op http://127\.0\.0\.1:\d+: 376 interventies, catalogusversie {versie}\.$", dienst.Startregel);
        Assert.Equal(HttpStatusCode.OK, (await dienst.Client.HaalRuw("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await dienst.Client.HaalRuw("/health/ready")).StatusCode);

        await dienst.StuurSignaalAsync("TERM");

        Assert.Equal(0, await dienst.WachtOpEindeAsync());
    }

    [Fact]
    public async Task Een_ophangsignaal_leest_de_catalogus_opnieuw_en_een_kapotte_verandert_niets()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGHUP.");
        var catalogus = Cataloguskopie.Maak(_map);
        var inBalans = Path.Combine(catalogus, "interventies", "in-balans.json");
        using var dienst = await Dienstproces.StartAsync(("Opslag:Pad", api.MaakDatabase()), ("Catalogus:Pad", catalogus));

        File.WriteAllText(inBalans, File.ReadAllText(inBalans).Replace("\"VeiligheidNL\"", "\"Een nieuwe eigenaar\"", StringComparison.Ordinal));
        await dienst.StuurSignaalAsync("HUP");
        await dienst.WachtOpRegelAsync("Catalogus herladen");
        var herladen = await dienst.Client.Haal("/v1/interventies/in-balans");
        File.WriteAllText(inBalans, "{ kapot");
        await dienst.StuurSignaalAsync("HUP");
        await dienst.WachtOpRegelAsync("Catalogus niet herladen");

        Assert.Equal("Een nieuwe eigenaar", herladen.GetProperty("eigenaar").GetString());
        Assert.Equal("Een nieuwe eigenaar", (await dienst.Client.Haal("/v1/interventies/in-balans")).GetProperty("eigenaar").GetString());
    }

    [Fact]
    public async Task Een_kapotte_catalogus_stopt_de_start_met_alle_fouten_en_maakt_geen_versie()
    {
        var catalogus = Cataloguskopie.Maak(_map);
        File.WriteAllText(Path.Combine(catalogus, "interventies", "otago.json"), "{");
        File.WriteAllText(Path.Combine(catalogus, "bronnen.json"), "");

        var (code, _, fout) = await Dienstproces.VoerUitAsync([], ("Opslag:Pad", Database), ("Catalogus:Pad", catalogus));

        Assert.Equal(1, code);
        Assert.Contains("interventies/otago.json", fout, StringComparison.Ordinal);
        Assert.Contains("bronnen.json", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
        Assert.Equal(0, await TelAsync("SELECT COUNT(*) FROM catalogus_versie"));
    }

    [Fact]
    public async Task Een_map_die_er_niet_is_stopt_de_start_met_de_naam_van_de_map()
    {
        var nergens = Path.Combine(_map, "nergens");

        var (code, _, fout) = await Dienstproces.VoerUitAsync([], ("Opslag:Pad", Database), ("Catalogus:Pad", nergens));

        Assert.Equal(1, code);
        Assert.Contains(nergens, fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestand_dat_geen_database_is_stopt_de_start_en_blijft_zoals_het_was()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        var inhoud = new string('x', 10_000);
        File.WriteAllText(Database, inhoud);

        var (code, _, fout) = await Dienstproces.VoerUitAsync([], ("Opslag:Pad", Database));

        Assert.Equal(1, code);
        Assert.Contains(Database, fout, StringComparison.Ordinal);
        Assert.Equal(inhoud, File.ReadAllText(Database));
    }

    [Fact]
    public async Task Kan_er_niet_geschreven_worden_dan_zegt_de_eerste_regel_dat_luid_en_werkt_zoeken_gewoon()
    {
        var inDeWeg = Path.Combine(_map, "data");
        await File.WriteAllTextAsync(inDeWeg, "", Token);

        using var dienst = await Dienstproces.StartAsync(("Opslag:Pad", Database));

        Assert.Contains("LET OP: alleen lezen.", dienst.Startregel, StringComparison.Ordinal);
        Assert.Contains(Database, dienst.Startregel, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await dienst.Client.HaalRuw("/health/live")).StatusCode);
        Assert.Equal("beperkt", (await dienst.Client.Haal("/health/ready")).GetProperty("status").GetString());
        Assert.NotEqual(0, (await dienst.Client.Haal("/v1/interventies?zoek=vallen")).GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Valideer_noemt_alle_fouten_met_een_code_en_slaagt_als_er_geen_zijn()
    {
        var catalogus = Cataloguskopie.Maak(_map);

        var goed = await Dienstproces.VoerUitAsync(["valideer", catalogus]);
        File.WriteAllText(Path.Combine(catalogus, "interventies", "otago.json"), "{");
        File.WriteAllText(Path.Combine(catalogus, "bronnen.json"), "");
        var fout = await Dienstproces.VoerUitAsync(["valideer", catalogus]);

        Assert.Equal(0, goed.Code);
        Assert.StartsWith("Geen fouten in", goed.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(1, fout.Code);
        Assert.Contains("interventies/otago.json", fout.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("bronnen.json", fout.Uitvoer, StringComparison.Ordinal);
    }

    private async Task<long> TelAsync(string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={Database};Pooling=False");
        await verbinding.OpenAsync(Token);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return (long)(await opdracht.ExecuteScalarAsync(Token))!;
    }
}
