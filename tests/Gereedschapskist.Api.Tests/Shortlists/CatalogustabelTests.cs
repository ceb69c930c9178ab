using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

public sealed class CatalogustabelTests(ApiFixture api)
{
    [Fact]
    public async Task Elke_interventie_staat_een_keer_in_het_rekenblad_dat_zonder_fouten_is()
    {
        using var stroom = new MemoryStream(await Haal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

        using var document = SpreadsheetDocument.Open(stroom, false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(f => $"{f.Path?.XPath}: {f.Description}"));
        var blad = (WorksheetPart)document.WorkbookPart!.GetPartById("rId1");
        Assert.Equal(api.Catalogus.Interventies.Select(i => i.Id), blad.Worksheet!.Descendants<Row>().Skip(1).Select(r => r.Elements<Cell>().First().InnerText));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet")]
    public async Task Dezelfde_catalogus_geeft_dezelfde_bytes(string vorm) => Assert.Equal(await Haal(vorm), await Haal(vorm));

    private async Task<byte[]> Haal(string vorm)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(vorm));
        return await client.GetByteArrayAsync(new Uri("/v1/catalogus/tabellen", UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
