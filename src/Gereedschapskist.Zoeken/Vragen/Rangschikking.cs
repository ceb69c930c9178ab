using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Puts hits in order. Every order is a number per document, so that a page needs no full sort.</summary>
internal sealed class Rangschikking
{
    private readonly int[] _opNaam;
    private readonly int[] _opErkenning;
    private readonly int[] _opKosten;

    public Rangschikking(Catalogus catalogus)
    {
        var interventies = catalogus.Interventies;
        _opNaam = Rangen(
            interventies, (a, b) => Nl.Alfabet.Compare(a.Naam, b.Naam) is var v && v != 0 ? v : string.CompareOrdinal(a.Id, b.Id));
        _opErkenning = Rangen(interventies, (a, b) => b.Erkenningsniveau.CompareTo(a.Erkenningsniveau));
        _opKosten = Rangen(interventies, (a, b) => Kosten(catalogus, a).CompareTo(Kosten(catalogus, b)));
    }

    /// <summary>The documents of one page.</summary>
    /// <param name="documenten">Everything that was found.</param>
    /// <param name="vraag">Which page, in which order.</param>
    /// <param name="scores">Score per document; null without text.</param>
    public IReadOnlyList<int> Pagina(Documentenset documenten, Zoekvraag vraag, float[]? scores)
    {
        var eerste = (long)(vraag.Pagina - 1) * vraag.PaginaGrootte;
        var nodig = (int)Math.Min(documenten.Aantal, eerste + vraag.PaginaGrootte);
        if (eerste >= nodig)
        {
            return [];
        }

        // The worst of the best so far comes out first: the highest key, which is the lowest of its opposite.
        var sleutel = Volgorde(vraag.Sortering, scores);
        var beste = new PriorityQueue<int, ulong>(nodig);
        foreach (var document in documenten.Leden)
        {
            var tegendeel = ~sleutel(document);
            if (beste.Count < nodig)
            {
                beste.Enqueue(document, tegendeel);
            }
            else if (beste.TryPeek(out _, out var slechtste) && tegendeel > slechtste)
            {
                beste.DequeueEnqueue(document, tegendeel);
            }
        }

        var pagina = new int[nodig];
        for (var i = nodig - 1; i >= 0; i--)
        {
            pagina[i] = beste.Dequeue();
        }

        return pagina[(int)eerste..];
    }

    /// <summary>Sort key with the document number, which is the order of the ids, as last decider: lower comes first.</summary>
    private Func<int, ulong> Volgorde(Sortering sortering, float[]? scores) => sortering switch
    {
        Sortering.Relevantie when scores is not null => document => ((ulong)~BitConverter.SingleToUInt32Bits(scores[document]) << 32) | (uint)document,
        Sortering.Erkenning => document => Sleutel(_opErkenning, document),
        Sortering.Kosten => document => Sleutel(_opKosten, document),
        _ => document => Sleutel(_opNaam, document),
    };

    /// <summary>Equal ranks are in order of name.</summary>
    private ulong Sleutel(int[] rang, int document) => ((ulong)(uint)rang[document] << 32) | (uint)_opNaam[document];

    private static decimal Kosten(Catalogus catalogus, Interventie i) =>
        catalogus.KostenramingVan(i)?.MiddenPerDeelnemer ?? decimal.MaxValue;

    /// <summary>Position per document; equal ones share a position.</summary>
    private static int[] Rangen(IReadOnlyList<Interventie> interventies, Comparison<Interventie> vergelijk)
    {
        var volgorde = Enumerable.Range(0, interventies.Count).ToArray();
        Array.Sort(volgorde, (a, b) => vergelijk(interventies[a], interventies[b]) is var v && v != 0 ? v : a.CompareTo(b));
        var rangen = new int[interventies.Count];
        for (var i = 1; i < volgorde.Length; i++)
        {
            var gelijk = vergelijk(interventies[volgorde[i - 1]], interventies[volgorde[i]]) == 0;
            rangen[volgorde[i]] = gelijk ? rangen[volgorde[i - 1]] : i;
        }

        return rangen;
    }
}
