using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Zoeken.Analyse;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Builds the index of a snapshot in memory, as one segment: document numbers are the positions in the catalogue.</summary>
internal static class LuceneZoekindexBouwer
{
    public static IZoekindex Bouw(Catalogus catalogus) => Bouw(catalogus, Zoekopties.Alles);

    public static LuceneZoekindex Bouw(Catalogus catalogus, Zoekopties opties)
    {
        var boek = Woordenboek.Maak(catalogus, opties);
        var map = new RAMDirectory();
        var instellingen = new IndexWriterConfig(NederlandseAnalyzer.Versie, boek.Analyzer)
        {
            Similarity = new Gelijkenis(),
            MergeScheduler = new SerialMergeScheduler(),
            UseCompoundFile = false,
        };
        using (var schrijver = new IndexWriter(map, instellingen))
        {
            var maker = new Documentmaker(catalogus, boek);
            foreach (var interventie in catalogus.Interventies)
            {
                schrijver.AddDocument(maker.Maak(interventie));
            }

            schrijver.ForceMerge(1);
        }

        return new LuceneZoekindex(catalogus, DirectoryReader.Open(map), boek, opties);
    }
}
