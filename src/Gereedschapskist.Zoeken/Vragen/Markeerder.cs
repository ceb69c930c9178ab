using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>
/// Marks in the original text what the question matched. Reads the places from the index itself, so nothing is analysed
/// again; the words of a compound or a synonym carry the place of the whole word.
/// </summary>
internal sealed class Markeerder(AtomicReader reader, IReadOnlyList<Interventie> interventies)
{
    private static readonly IReadOnlyList<(int Nummer, Veld Veld)> _getoond = [.. Velden.Tekst.Index().Where(v => v.Item.Fragment is not null)];

    /// <summary>Fragments per document, in the order of <paramref name="documenten"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Fragment>> Markeer(IReadOnlyList<int> documenten, Vraagplan plan)
    {
        var woorden = plan.Woorden.ToList();
        var opVolgorde = documenten.Select((document, plaats) => (document, plaats)).OrderBy(d => d.document).ToArray();
        var fragmenten = documenten.Select(_ => new List<Fragment>()).ToArray();
        foreach (var (nummer, veld) in _getoond)
        {
            var plekken = Plekken(veld.Naam, Termen(woorden, nummer, documenten), opVolgorde, documenten.Count);
            for (var i = 0; i < documenten.Count; i++)
            {
                if (plekken[i] is { } gevonden && Velden.TekstVan(interventies[documenten[i]], veld.Naam) is { } tekst)
                {
                    fragmenten[i].Add(new Fragment(veld.Fragment!, Knip(tekst, gevonden)));
                }
            }
        }

        return fragmenten;
    }

    /// <summary>The terms that stand in a field of one of the documents.</summary>
    private static Dictionary<string, TermState> Termen(List<Woordknoop> woorden, int veld, IReadOnlyList<int> documenten)
    {
        var termen = new Dictionary<string, TermState>(StringComparer.Ordinal);
        foreach (var woord in woorden)
        {
            foreach (var knoop in woord.Velden)
            {
                if (knoop.Veld == veld && !termen.ContainsKey(woord.Term) && documenten.Any(knoop.Plekken.Heeft))
                {
                    termen.Add(woord.Term, knoop.Plekken.InIndex);
                }
            }
        }

        return termen;
    }

    private List<(int Van, int Tot)>?[] Plekken(
        string veld, Dictionary<string, TermState> termen, (int Document, int Plaats)[] opVolgorde, int aantal)
    {
        var plekken = new List<(int Van, int Tot)>?[aantal];
        if (termen.Count == 0 || reader.GetTerms(veld) is not { } lijst)
        {
            return plekken;
        }

        var zoeker = lijst.GetEnumerator();
        DocsAndPositionsEnum? lezer = null;
        foreach (var (term, inIndex) in termen)
        {
            zoeker.SeekExact(new BytesRef(term), inIndex);
            lezer = zoeker.DocsAndPositions(null, lezer, DocsAndPositionsFlags.OFFSETS);
            var huidig = lezer.NextDoc();
            foreach (var (document, plaats) in opVolgorde)
            {
                if (huidig < document)
                {
                    huidig = lezer.Advance(document);
                }

                if (huidig == document)
                {
                    Lees(lezer, plekken[plaats] ??= []);
                }
            }
        }

        return plekken;
    }

    private static void Lees(DocsAndPositionsEnum lezer, List<(int Van, int Tot)> plekken)
    {
        for (var i = 0; i < lezer.Freq; i++)
        {
            lezer.NextPosition();
            plekken.Add((lezer.StartOffset, lezer.EndOffset));
        }
    }

    /// <summary>Cuts the text at the places; places that touch or overlap become one.</summary>
    private static List<Tekstdeel> Knip(string tekst, List<(int Van, int Tot)> plekken)
    {
        plekken.Sort();
        var delen = new List<Tekstdeel>();
        var klaar = 0;
        for (var i = 0; i < plekken.Count; i++)
        {
            var (van, tot) = plekken[i];
            while (i + 1 < plekken.Count && plekken[i + 1].Van <= tot)
            {
                tot = Math.Max(tot, plekken[++i].Tot);
            }

            if (van > klaar)
            {
                delen.Add(new Tekstdeel(tekst[klaar..van], false));
            }

            delen.Add(new Tekstdeel(tekst[van..tot], true));
            klaar = tot;
        }

        if (klaar < tekst.Length)
        {
            delen.Add(new Tekstdeel(tekst[klaar..], false));
        }

        return delen;
    }
}
