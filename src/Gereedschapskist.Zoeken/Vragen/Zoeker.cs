using System.Numerics.Tensors;
using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Nabij;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Runs a question: matches by words, by name and by nearness, brought together into one score per document.</summary>
internal sealed class Zoeker(
    IndexSearcher motor, Querybouwer bouwer, Levensfase[] fasen, Nabijheid? nabijheid, Onderwerpen onderwerpen, Zoekopties opties)
{
    private const float AndereDoelgroep = 0.3f;
    private const float Uitgesloten = 0.25f;
    private const float Onderwerpsgewicht = 0.4f;

    /// <summary>First hits that tell what a question is about.</summary>
    private const int Eerste = 3;

    /// <summary>What is only near must come this close to the best hit.</summary>
    private const float AlleenNabij = 0.2f;

    /// <summary>As with near words: a large catalogue has the words, and going past every hit once more would cost too much.</summary>
    private readonly bool _koppelt = opties.Terugkoppeling && fasen.Length <= Nabijheid.MeesteInterventies;

    public Zoekuitkomst Zoek(Zoekopdracht opdracht, Query? query, Zoekruimte ruimte)
    {
        var woorden = new float[fasen.Length];
        var gevonden = new bool[fasen.Length];
        TelWoorden(query, woorden, gevonden);
        var scores = (float[])woorden.Clone();
        var nabij = nabijheid?.Zoek(opdracht.Tekst, gevonden.Contains(true), ruimte);
        if (nabij is not null)
        {
            TensorPrimitives.Add(scores, nabij.Scores, scores);
        }

        var factoren = Factoren(opdracht);
        TensorPrimitives.Multiply(scores, factoren, scores);
        if (_koppelt)
        {
            // Without nearness only what has the words can be a hit.
            Koppel(scores, factoren, document => nabij is not null || gevonden[document]);
        }

        TelNamen(opdracht, scores, gevonden);
        var treffers = Verzamel(scores, gevonden, ruimte is Zoekruimte.Alles ? 0 : AlleenNabij);
        return new Zoekuitkomst(treffers, woorden, nabij?.Zinnen, treffers.Aantal > 0 ? scores.IndexOf(TensorPrimitives.Max<float>(scores)) : null);
    }

    /// <summary>The best match by words becomes 1.</summary>
    private void TelWoorden(Query? query, float[] scores, bool[] gevonden)
    {
        foreach (var (document, score) in Voer(query))
        {
            scores[document] = score;
            gevonden[document] = true;
        }

        var hoogste = TensorPrimitives.Max<float>(scores);
        if (hoogste > 0)
        {
            TensorPrimitives.Divide(scores, hoogste, scores);
        }
    }

    private void TelNamen(Zoekopdracht opdracht, float[] scores, bool[] gevonden)
    {
        foreach (var (document, score) in Voer(Querybouwer.BouwNamen(opdracht)))
        {
            scores[document] += score;
            gevonden[document] = true;
        }
    }

    /// <summary>Below 1 for what is explicitly meant for other people than the question names, and for what it excludes.</summary>
    private float[] Factoren(Zoekopdracht opdracht)
    {
        var factoren = new float[fasen.Length];
        Array.Fill(factoren, 1f);
        for (var document = 0; document < fasen.Length && (opdracht.Levensfase | opdracht.NietVoor) != Levensfase.Geen; document++)
        {
            var fase = fasen[document];
            var isVoorAnderen = opdracht.Levensfase != Levensfase.Geen && fase != Levensfase.Geen && (fase & opdracht.Levensfase) == 0;
            var isNietVoor = opdracht.NietVoor != Levensfase.Geen && fase != Levensfase.Geen && (fase & ~opdracht.NietVoor) == 0;
            factoren[document] = (isVoorAnderen ? AndereDoelgroep : 1) * (isNietVoor ? Uitgesloten : 1);
        }

        foreach (var (document, _) in Voer(bouwer.BouwUitgesloten(opdracht)))
        {
            factoren[document] *= Uitgesloten;
        }

        return factoren;
    }

    /// <summary>Lifts what is about the same as the first hits.</summary>
    private void Koppel(float[] scores, float[] factoren, Predicate<int> magErbij)
    {
        var verwant = onderwerpen.Terugkoppeling(EersteVan(scores));
        for (var document = 0; document < scores.Length; document++)
        {
            if (magErbij(document))
            {
                scores[document] += Onderwerpsgewicht * factoren[document] * verwant(document);
            }
        }
    }

    private static List<(int Document, float Score)> EersteVan(float[] scores)
    {
        var eerste = new List<(int Document, float Score)>(Eerste + 1);
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] > 0 && (eerste.Count < Eerste || scores[document] > eerste[^1].Score))
            {
                var plaats = eerste.FindIndex(e => e.Score < scores[document]);
                eerste.Insert(plaats < 0 ? eerste.Count : plaats, (document, scores[document]));
                eerste.RemoveRange(Math.Min(Eerste, eerste.Count), Math.Max(0, eerste.Count - Eerste));
            }
        }

        return eerste;
    }

    private static Trefferlijst Verzamel(float[] scores, bool[] gevonden, float aandeel)
    {
        var drempel = TensorPrimitives.Max<float>(scores) * aandeel;
        var treffers = new Trefferlijst(256);
        for (var document = 0; document < scores.Length; document++)
        {
            if (gevonden[document] || (scores[document] > 0 && scores[document] >= drempel))
            {
                treffers.Voeg(document, scores[document]);
            }
        }

        return treffers;
    }

    private IEnumerable<(int Document, float Score)> Voer(Query? query)
    {
        if (query is null)
        {
            return [];
        }

        var treffers = new Trefferlijst(256);
        motor.Search(query, new Verzamelaar(treffers));
        return Enumerable.Range(0, treffers.Aantal).Select(plaats => (treffers.Document(plaats), treffers.Score(plaats)));
    }
}
