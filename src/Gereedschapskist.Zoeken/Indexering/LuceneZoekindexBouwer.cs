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
        return new LuceneZoekindex(catalogus, Indexeer(catalogus, boek, Instellingen(boek)), boek, opties);
    }

    internal static IndexWriterConfig Instellingen(Woordenboek boek) => new(NederlandseAnalyzer.Versie, boek.Analyzer)
    {
        Similarity = new Gelijkenis(),
        MergeScheduler = new SerialMergeScheduler(),

        // The usual policy merges whichever segments suit it and so changes the order of the documents.
        MergePolicy = new LogDocMergePolicy(),
        UseCompoundFile = false,
    };

    internal static DirectoryReader Indexeer(Catalogus catalogus, Woordenboek boek, IndexWriterConfig instellingen)
    {
        var map = new RAMDirectory();
        using (var schrijver = new IndexWriter(map, instellingen))
        {
            var maker = new Documentmaker(catalogus, boek);
            foreach (var interventie in catalogus.Interventies)
            {
                schrijver.AddDocument(maker.Maak(interventie));
            }

            schrijver.ForceMerge(1);
        }

        return DirectoryReader.Open(map);
    }
}
