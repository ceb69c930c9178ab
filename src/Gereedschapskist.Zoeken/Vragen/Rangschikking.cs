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

        var beste = vraag.Sortering switch
        {
            Sortering.Relevantie when scores is not null => Beste(documenten, nodig, new OpScore(scores)),
            Sortering.Erkenning => Beste(documenten, nodig, new OpRang(_opErkenning, _opNaam)),
            Sortering.Kosten => Beste(documenten, nodig, new OpRang(_opKosten, _opNaam)),
            _ => Beste(documenten, nodig, new OpRang(_opNaam, _opNaam)),
        };
        return beste[(int)eerste..];
    }

    /// <summary>The first so many in an order, which is a type of its own so that asking for a key costs no call.</summary>
    private static int[] Beste<TVolgorde>(Documentenset documenten, int nodig, TVolgorde volgorde)
        where TVolgorde : struct, IVolgorde
    {
        // The worst of the best so far comes out first: the highest key, which is the lowest of its opposite.
        var beste = new PriorityQueue<int, ulong>(nodig);
        var slechtste = 0UL;
        foreach (var document in documenten.Leden)
        {
            var tegendeel = ~volgorde.Sleutel(document);
            if (beste.Count < nodig)
            {
                beste.Enqueue(document, tegendeel);
            }
            else if (tegendeel > slechtste)
            {
                beste.DequeueEnqueue(document, tegendeel);
            }
            else
            {
                continue;
            }

            beste.TryPeek(out _, out slechtste);
        }

        var pagina = new int[nodig];
        for (var i = nodig - 1; i >= 0; i--)
        {
            pagina[i] = beste.Dequeue();
        }

        return pagina;
    }

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

    /// <summary>Sort key of a document: lower comes first, no two are equal.</summary>
    private interface IVolgorde
    {
        ulong Sleutel(int document);
    }

    /// <summary>The document number, which is the order of the ids, is the last decider.</summary>
    private readonly struct OpScore(float[] scores) : IVolgorde
    {
        public ulong Sleutel(int document) => ((ulong)~BitConverter.SingleToUInt32Bits(scores[document]) << 32) | (uint)document;
    }

    /// <summary>Equal ranks are in order of name.</summary>
    private readonly struct OpRang(int[] rang, int[] naam) : IVolgorde
    {
        public ulong Sleutel(int document) => ((ulong)(uint)rang[document] << 32) | (uint)naam[document];
    }
}
