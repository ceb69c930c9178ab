using BenchmarkDotNet.Attributes;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Benchmarks;

/// <summary>A shortlist of a region, and the longest one there can be, written in every form.</summary>
[MemoryDiagnoser]
public class ExportBenchmarks
{
    private Shortlistbron _bron = null!;

    [Params(50, Shortlistgrens.Items)]
    public int Interventies { get; set; }

    [Params("docx", "xlsx", "ods", "csv", "md", "html")]
    public string Vorm { get; set; } = "";

    [GlobalSetup]
    public void Bereid()
    {
        var catalogus = SynthetischeCatalogus.Maak(Shortlistgrens.Items);
        _bron = new Shortlistbron(
            new Shortlist
            {
                Titel = "Benchmark",
                CatalogusVersie = catalogus.Versie,
                Peildatum = new DateOnly(2026, 11, 25),
                Context = new Shortlistcontext { Regio = "IZA41" },
                Items =
                [
                    .. catalogus.Interventies.Take(Interventies)
                        .Select(i => new Shortlistitem { Interventie = i.Id, Notitie = "Een notitie.", Besluit = new Besluit(Besluitkeuze.Gekozen, "Een reden.") }),
                ],
            },
            catalogus,
            DateTimeOffset.UnixEpoch,
            FeitenVanToen: true);
    }

    [Benchmark]
    public void Schrijf()
    {
        using var uit = new MemoryStream();
        var vorm = Exportvorm.Alle.First(v => v.Extensie == Vorm);
        if (Exportvorm.Werkmappen.Contains(vorm))
        {
            Werkmapwriter.Schrijf(Shortlistwerkmap.Maak(_bron), vorm, uit);
        }
        else
        {
            Documentwriter.Schrijf(Shortlistdocument.Maak(_bron), vorm, uit);
        }
    }
}
