using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Facetten;
using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Suggesties;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Gereedschapskist.Zoeken;

/// <summary>Builds the index of a snapshot in memory, as one segment: document numbers are the positions in the catalogue.</summary>
internal static class LuceneZoekindexbouwer
{
    public static IZoekindex Bouw(Catalogus catalogus) => Bouw(catalogus, Zoekopties.Alles);

    public static LuceneZoekindex Bouw(Catalogus catalogus, Zoekopties opties)
    {
        var boek = Woordenboek.Maak(catalogus, opties);
        return Bouw(catalogus, boek, Instellingen(boek), opties);
    }

    internal static LuceneZoekindex Bouw(Catalogus catalogus, Woordenboek boek, IndexWriterConfig instellingen, Zoekopties opties)
    {
        // What reads the catalogue alone is made while the documents go in.
        var kolommen = Task.Run(() => Facetkolommen.Maak(catalogus));
        var suggesties = Task.Run(() => new Suggestiezoeker(catalogus));
        var reader = Indexeer(catalogus, boek, instellingen, opties);
        return new LuceneZoekindex(catalogus, reader, boek, kolommen.GetAwaiter().GetResult(), suggesties.GetAwaiter().GetResult(), opties);
    }

    internal static IndexWriterConfig Instellingen(Woordenboek boek) => new(NederlandseAnalyzer.Versie, boek.Analyzer)
    {
        Similarity = new Gelijkenis(),
        MergeScheduler = new SerialMergeScheduler(),

        // The usual policy merges whichever segments suit it and so changes the order of the documents.
        MergePolicy = new LogDocMergePolicy(),
        UseCompoundFile = false,
    };

    internal static DirectoryReader Indexeer(Catalogus catalogus, Woordenboek boek, IndexWriterConfig instellingen, Zoekopties opties)
    {
        var map = new RAMDirectory();
        using (var schrijver = new IndexWriter(map, instellingen))
        {
            var maker = new Documentmaker(catalogus, boek, opties);
            foreach (var interventie in catalogus.Interventies)
            {
                schrijver.AddDocument(maker.Maak(interventie));
            }

            schrijver.ForceMerge(1);
        }

        return DirectoryReader.Open(map);
    }
}
