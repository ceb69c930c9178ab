using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Nabij;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Runs a question: matches by words, by name and by nearness, brought together into one score per document.</summary>
internal sealed class Zoeker(IndexSearcher motor, QueryBouwer bouwer, Levensfase[] fasen, Nabijheid? nabijheid, Onderwerpen onderwerpen, Zoekopties opties)
{
    private const float AndereDoelgroep = 0.3f;
    private const float Uitgesloten = 0.25f;
    private const float Onderwerpsgewicht = 0.4f;
    private const int Eerste = 3;

    /// <summary>What is only near must come this close to the best hit.</summary>
    private const float AlleenNabij = 0.2f;

    public Zoekuitkomst Zoek(Zoekopdracht opdracht, Query? woorden)
    {
        var scores = new float[fasen.Length];
        var gevonden = new bool[fasen.Length];
        TelWoorden(woorden, scores, gevonden);
        var woordscores = (float[])scores.Clone();
        var nabij = nabijheid?.Zoek(opdracht.Tekst, gevonden.Contains(true));
        for (var document = 0; nabij is not null && document < scores.Length; document++)
        {
            scores[document] += nabij.Scores[document];
        }

        Verlaag(opdracht, scores);
        Koppel(scores);
        Verlaag(opdracht, scores);
        TelNamen(opdracht, scores, gevonden);
        var treffers = Verzamel(scores, gevonden);
        return new Zoekuitkomst(treffers, woordscores, nabij?.Zinnen, treffers.Aantal > 0 ? scores.IndexOf(scores.Max()) : null);
    }

    private void TelWoorden(Query? query, float[] scores, bool[] gevonden)
    {
        if (query is null)
        {
            return;
        }

        var treffers = Voer(query);
        var hoogste = 0f;
        for (var plaats = 0; plaats < treffers.Aantal; plaats++)
        {
            hoogste = Math.Max(hoogste, treffers.Score(plaats));
        }

        for (var plaats = 0; plaats < treffers.Aantal; plaats++)
        {
            scores[treffers.Document(plaats)] = treffers.Score(plaats) / hoogste;
            gevonden[treffers.Document(plaats)] = true;
        }
    }

    private void TelNamen(Zoekopdracht opdracht, float[] scores, bool[] gevonden)
    {
        if (QueryBouwer.BouwNamen(opdracht) is not { } query)
        {
            return;
        }

        var treffers = Voer(query);
        for (var plaats = 0; plaats < treffers.Aantal; plaats++)
        {
            scores[treffers.Document(plaats)] += treffers.Score(plaats);
            gevonden[treffers.Document(plaats)] = true;
        }
    }

    /// <summary>Lowers what is explicitly meant for other people than the question names, and what it excludes.</summary>
    private void Verlaag(Zoekopdracht opdracht, float[] scores)
    {
        for (var document = 0; document < scores.Length; document++)
        {
            var fase = fasen[document];
            if (opdracht.Levensfase != Levensfase.Geen && fase != Levensfase.Geen && (fase & opdracht.Levensfase) == 0)
            {
                scores[document] *= AndereDoelgroep;
            }

            if (opdracht.NietVoor != Levensfase.Geen && fase != Levensfase.Geen && (fase & ~opdracht.NietVoor) == 0)
            {
                scores[document] *= Uitgesloten;
            }
        }

        if (bouwer.BouwUitgesloten(opdracht) is { } query)
        {
            var treffers = Voer(query);
            for (var plaats = 0; plaats < treffers.Aantal; plaats++)
            {
                scores[treffers.Document(plaats)] *= Uitgesloten;
            }
        }
    }

    private void Koppel(float[] scores)
    {
        if (!opties.Terugkoppeling)
        {
            return;
        }

        var eerste = scores.Index().OrderByDescending(s => s.Item).ThenBy(s => s.Index).Take(Eerste).Where(s => s.Item > 0).Select(s => (s.Index, s.Item)).ToList();
        var verwant = onderwerpen.Terugkoppeling(eerste);
        for (var document = 0; document < scores.Length; document++)
        {
            scores[document] += Onderwerpsgewicht * verwant(document);
        }
    }

    private static Trefferlijst Verzamel(float[] scores, bool[] gevonden)
    {
        var drempel = scores.Max() * AlleenNabij;
        var treffers = new Trefferlijst(256);
        for (var document = 0; document < scores.Length; document++)
        {
            if (gevonden[document] || (scores[document] >= drempel && scores[document] > 0))
            {
                treffers.Voeg(document, scores[document]);
            }
        }

        return treffers;
    }

    private Trefferlijst Voer(Query query)
    {
        var treffers = new Trefferlijst(256);
        motor.Search(query, new Verzamelaar(treffers));
        return treffers;
    }
}
