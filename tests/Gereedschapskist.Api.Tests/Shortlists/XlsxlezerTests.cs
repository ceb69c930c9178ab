using System.IO.Compression;
using Gereedschapskist.Api.Regiodoelen;
using Gereedschapskist.Api.Registers;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;
using Microsoft.AspNetCore.Http;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>An Excel workbook is read as what somebody would have typed, or refused with the cell that is wrong.</summary>
public sealed class XlsxlezerTests(ApiFixture api)
{
    private static readonly object[] _kop = ["Interventie", "Gemeente", "Aanbieder", "Capaciteit", "Deelnemers per jaar", "Betaler", "Van", "Tot"];

    private static readonly object?[] _regel = ["In Balans", "Leeuwarden", "Welzijn \"Noord\"; zuid", 1200, 900, null, new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tekst_getallen_en_dagen_worden_gelezen_zoals_iemand_ze_zou_typen()
    {
        var rij = Assert.Single(await Rijen(Xlsxblad.Maak(_kop, _regel)));

        Assert.Equal(new Registerrij("In Balans", "Leeuwarden", "Welzijn \"Noord\"; zuid", "1200", "900", "", "2026-01-01", "2027-12-31"), rij);
    }

    [Fact]
    public async Task Een_jaar_blijft_een_jaar_een_komma_een_komma_en_een_percentage_zijn_getal()
    {
        var bestand = Xlsxblad.Maak(["Indicator", "Groep", "Gemeente", "Jaar", "Waarde", "Bron"], ["Roken", null, null, 2026, 17.9, null], ["Roken", "jongeren", null, 2026, 0.125f, "GGD"]);

        var (tekst, bezwaren) = await Cijferblad.TekstAsync(Bestand(bestand), Token);

        Assert.Empty(bezwaren);
        Assert.Equal([("2026", "17,9"), ("2026", "12,5")], Cijferblad.Lees(tekst).Rijen.Select(rij => (rij.Jaar, rij.Waarde)));
    }

    [Fact]
    public async Task Elke_formule_en_rekenfout_wordt_met_haar_cel_genoemd_en_er_wordt_niets_gelezen()
    {
        var (tekst, bezwaren) = await Registerblad.TekstAsync(
            Bestand(Xlsxblad.Maak(_kop, [.. _regel.Take(3), "=A1+1", "=SUM(B1:B9)"], [.. _regel.Take(3), "#DEEL/0!"])), Token);

        Assert.Null(tekst);
        Assert.Equal(["cel D2", "cel E2", "cel D3"], bezwaren.Select(fout => fout.Veld));
        Assert.Contains("formule", bezwaren[0].Melding, StringComparison.Ordinal);
        Assert.Contains("als waarde", bezwaren[0].Herstel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_lege_regel_houdt_haar_plek_en_lege_regels_aan_het_eind_tellen_niet()
    {
        var rijen = await Rijen(Xlsxblad.Maak(_kop, _regel, [], ["otago", "Harlingen", "Fysio"], [" "], []));

        Assert.Equal(3, rijen.Count);
        Assert.Equal("Harlingen", rijen[2].Gemeente);
        var fouten = new Registercontrole(api.Catalogus, api.Catalogus.Gebieden.Zoek("IZA09").Gebied!, Registerplekken.InBestand).Lees([.. rijen]).Fouten;
        Assert.All(fouten, fout => Assert.StartsWith("regel 3", fout.Veld, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Het_blad_met_onze_koppen_wordt_gevonden_ook_als_het_niet_vooraan_staat() => Assert.Single(
        await Rijen(Xlsxblad.MaakBoek([("Uitleg", (IReadOnlyList<object?>[])[["Lees dit eerst"]]), ("Aanbod", [_kop, _regel])])));

    [Fact]
    public async Task Het_sjabloon_en_het_eigen_rekenblad_zijn_zelf_in_te_lezen()
    {
        Assert.Empty(await Rijen(Registerblad.Werkmap()));
        var (tekst, bezwaren) = await Cijferblad.TekstAsync(Bestand(Cijferblad.Werkmap(api.Catalogus)), Token);
        Assert.Empty(bezwaren);
        Assert.Empty(Cijferblad.Lees(tekst).Rijen);
        Assert.Equal(Registerblad.Werkmap(), Registerblad.Werkmap());
    }

    [Fact]
    public async Task Een_kapot_bestand_een_bestand_met_wachtwoord_en_een_bom_worden_geweigerd()
    {
        var heel = Xlsxblad.Maak(_kop, _regel);
        foreach (var lengte in Enumerable.Range(1, 20).Select(deel => heel.Length * deel / 21))
        {
            Assert.Equal(Foutcodes.BestandOnleesbaar, (await Bezwaar(heel[..lengte])).Code);
        }

        Assert.Contains("wachtwoord", (await Bezwaar([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])).Herstel, StringComparison.Ordinal);
        Assert.Contains("16 MB", (await Bezwaar(Bom())).Melding, StringComparison.Ordinal);
        Assert.Equal(Foutcodes.TeVeel, (await Bezwaar(Xlsxblad.Maak([_kop, .. Enumerable.Repeat<IReadOnlyList<object?>>(_regel, 10_001)]))).Code);
    }

    [Fact]
    public async Task Vierhonderd_regels_komen_er_allemaal_in()
    {
        var gemeenten = api.Catalogus.Gebieden.Zoek("IZA09").Gebied!.Gemeenten;
        var bestand = Xlsxblad.Maak([_kop, .. Enumerable.Range(0, 400).Select(n => (IReadOnlyList<object?>)["In Balans", gemeenten[n % gemeenten.Count].Naam, $"Aanbieder {n}", 100, 50, "gemeente", new DateOnly(2026, 1, 1)])]);

        var rijen = await Rijen(bestand);
        var (regels, fouten) = new Registercontrole(api.Catalogus, api.Catalogus.Gebieden.Zoek("IZA09").Gebied!, Registerplekken.InBestand).Lees([.. rijen]);

        Assert.Empty(fouten);
        Assert.Equal(400, regels.Count);
    }

    /// <summary>A few kilobytes that unpack to more than anybody types.</summary>
    private static byte[] Bom()
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var deel = zip.CreateEntry("xl/workbook.xml").Open();
            var nullen = new byte[1024 * 1024];
            for (var n = 0; n < 20; n++)
            {
                deel.Write(nullen);
            }
        }

        return uit.ToArray();
    }

    private static FormFile Bestand(byte[] bytes) => new(new MemoryStream(bytes), 0, bytes.Length, "bestand", "bestand.xlsx");

    private static async Task<Fout> Bezwaar(byte[] bestand) => Assert.Single((await Registerblad.TekstAsync(Bestand(bestand), Token)).Bezwaren);

    private static async Task<IReadOnlyList<Registerrij>> Rijen(byte[] bestand)
    {
        var (tekst, bezwaren) = await Registerblad.TekstAsync(Bestand(bestand), Token);
        Assert.Empty(bezwaren);
        var (rijen, bezwaar) = Registerblad.Lees(tekst);
        Assert.Null(bezwaar);
        return rijen;
    }
}
