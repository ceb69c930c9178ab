using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

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

    /// <summary>Places in <paramref name="treffers"/> of one page.</summary>
    public IReadOnlyList<int> Pagina(Trefferlijst treffers, Zoekvraag vraag, bool metScore)
    {
        var eerste = (long)(vraag.Pagina - 1) * vraag.PaginaGrootte;
        if (eerste >= treffers.Aantal)
        {
            return [];
        }

        var rij = Volgorde(vraag.Sortering, metScore);
        var nodig = (int)Math.Min(treffers.Aantal, eerste + vraag.PaginaGrootte);
        var beste = new PriorityQueue<int, ulong>(nodig + 1, Comparer<ulong>.Create(static (a, b) => b.CompareTo(a)));
        for (var plaats = 0; plaats < treffers.Aantal; plaats++)
        {
            var sleutel = rij(treffers, plaats);
            if (beste.Count < nodig)
            {
                beste.Enqueue(plaats, sleutel);
            }
            else if (beste.TryPeek(out _, out var slechtste) && sleutel < slechtste)
            {
                beste.EnqueueDequeue(plaats, sleutel);
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
    private Func<Trefferlijst, int, ulong> Volgorde(Sortering sortering, bool metScore) => sortering switch
    {
        Sortering.Relevantie when metScore =>
            static (t, plaats) => ((ulong)~BitConverter.SingleToUInt32Bits(t.Score(plaats)) << 32) | (uint)t.Document(plaats),
        Sortering.Erkenning => (t, plaats) => Sleutel(_opErkenning, t.Document(plaats)),
        Sortering.Kosten => (t, plaats) => Sleutel(_opKosten, t.Document(plaats)),
        _ => (t, plaats) => Sleutel(_opNaam, t.Document(plaats)),
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
