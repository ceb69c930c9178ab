using System.Numerics.Tensors;
using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Nabij;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Runs a question: matches by words, by name and by nearness, brought together into one score per document.</summary>
internal sealed class Zoeker(
    Querybouwer bouwer, Levensfase[] fasen, Nabijheid? nabijheid, Onderwerpen onderwerpen, Zoekopties opties)
{
    private const float AndereDoelgroep = 0.3f;
    private const float Uitgesloten = 0.25f;
    private const float Onderwerpsgewicht = 0.4f;

    /// <summary>First hits that tell what a question is about.</summary>
    private const int Eerste = 3;

    /// <summary>What is only near must come this close to the best hit.</summary>
    private const float AlleenNabij = 0.2f;

    /// <summary>What hardly has the words, for they only go for its topic, must be near as well.</summary>
    private const float Nauwelijks = 0.05f;

    /// <summary>As with near words: a large catalogue has the words, and going past every hit once more would cost too much.</summary>
    private readonly bool _koppelt = opties.Terugkoppeling && fasen.Length <= Nabijheid.MeesteInterventies;

    /// <param name="opdracht">The question.</param>
    /// <param name="plan">Its words; null when none is known.</param>
    /// <param name="ruimte">How far to look.</param>
    /// <param name="werk">To count on; the answer holds what is on it.</param>
    public Zoekuitkomst Zoek(Zoekopdracht opdracht, Vraagplan? plan, Zoekruimte ruimte, Werkblad werk)
    {
        var (woorden, scores) = (werk.Woorden, werk.Scores);
        TelWoorden(plan, woorden, werk);
        var gevonden = Documentenset.Vanaf(woorden, MathF.BitIncrement(nabijheid is null ? 0 : Nauwelijks));
        woorden.CopyTo(scores);
        var nabij = nabijheid?.Zoek(opdracht.Tekst, gevonden.Aantal > 0, ruimte);
        if (nabij is not null)
        {
            TensorPrimitives.Add(scores, nabij.Scores, scores);
        }

        var factoren = Factoren(opdracht, werk);
        if (factoren is not null)
        {
            TensorPrimitives.Multiply(scores, factoren, scores);
        }

        if (_koppelt)
        {
            // Without nearness only what has the words can be a hit.
            Koppel(scores, factoren, document => nabij is not null || gevonden.Heeft(document));
        }

        TelNamen(opdracht, scores, gevonden, werk);
        VoegNabije(scores, gevonden, ruimte is Zoekruimte.Alles ? 0 : AlleenNabij);
        return new Zoekuitkomst(
            gevonden, scores, woorden, nabij?.Zinnen, gevonden.Aantal > 0 ? scores.IndexOf(TensorPrimitives.Max<float>(scores)) : null);
    }

    /// <summary>The best match by words becomes 1.</summary>
    private static void TelWoorden(Vraagplan? plan, float[] scores, Werkblad werk)
    {
        Array.Clear(scores);
        plan?.Tel(scores, werk);
        var hoogste = scores.Length == 0 ? 0 : TensorPrimitives.Max<float>(scores);
        if (hoogste > 0)
        {
            TensorPrimitives.Divide(scores, hoogste, scores);
        }
    }

    private void TelNamen(Zoekopdracht opdracht, float[] scores, Documentenset gevonden, Werkblad werk)
    {
        void Tel(Scorelijst lijst)
        {
            foreach (var (plekken, score) in bouwer.BouwNamen(opdracht))
            {
                foreach (var document in plekken.Documenten)
                {
                    lijst.Plek(document) += score;
                }
            }
        }

        werk.Met(Tel, lijst =>
        {
            foreach (var document in lijst.Documenten)
            {
                scores[document] += lijst[document];
                gevonden.Voeg(document);
            }
        });
    }

    /// <summary>Below 1 for what is explicitly meant for other people than the question names, and for what it excludes; null when it does neither.</summary>
    private float[]? Factoren(Zoekopdracht opdracht, Werkblad werk)
    {
        if ((opdracht.Levensfase | opdracht.NietVoor) == Levensfase.Geen && opdracht.Uitgesloten.Count == 0)
        {
            return null;
        }

        var factoren = werk.Factoren;
        var perFase = FactorenPerFase(opdracht);
        for (var document = 0; document < fasen.Length; document++)
        {
            factoren[document] = perFase[(int)fasen[document]];
        }

        if (opdracht.Uitgesloten.Count > 0)
        {
            foreach (var document in UitgeslotenVan(opdracht, werk).Leden)
            {
                factoren[document] *= Uitgesloten;
            }
        }

        return factoren;
    }

    /// <summary>Of every combination of phases of life.</summary>
    private static float[] FactorenPerFase(Zoekopdracht opdracht)
    {
        var factoren = new float[1 << Levensfasen.Bereiken.Count];
        for (var nummer = 0; nummer < factoren.Length; nummer++)
        {
            var fase = (Levensfase)nummer;
            var isVoorAnderen = opdracht.Levensfase != Levensfase.Geen && fase != Levensfase.Geen && (fase & opdracht.Levensfase) == 0;
            var isNietVoor = opdracht.NietVoor != Levensfase.Geen && fase != Levensfase.Geen && (fase & ~opdracht.NietVoor) == 0;
            factoren[nummer] = (isVoorAnderen ? AndereDoelgroep : 1) * (isNietVoor ? Uitgesloten : 1);
        }

        return factoren;
    }

    private Documentenset UitgeslotenVan(Zoekopdracht opdracht, Werkblad werk)
    {
        var set = new Documentenset(fasen.Length);
        foreach (var knoop in bouwer.BouwUitgesloten(opdracht))
        {
            werk.Met(lijst => knoop.Tel(lijst, werk), lijst =>
            {
                foreach (var document in lijst.Documenten)
                {
                    set.Voeg(document);
                }
            });
        }

        foreach (var plekken in bouwer.UitgeslotenVorm(opdracht))
        {
            foreach (var document in plekken.Documenten)
            {
                set.Voeg(document);
            }
        }

        return set;
    }

    /// <summary>Lifts what is about the same as the first hits.</summary>
    private void Koppel(float[] scores, float[]? factoren, Predicate<int> magErbij)
    {
        var verwant = onderwerpen.Terugkoppeling(EersteVan(scores));
        for (var document = 0; document < scores.Length; document++)
        {
            if (magErbij(document))
            {
                scores[document] += Onderwerpsgewicht * (factoren?[document] ?? 1) * verwant(document);
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

    /// <summary>What is near enough is found too.</summary>
    private static void VoegNabije(float[] scores, Documentenset gevonden, float aandeel)
    {
        var drempel = scores.Length == 0 ? 0 : TensorPrimitives.Max<float>(scores) * aandeel;
        gevonden.Voeg(Documentenset.Vanaf(scores, Math.Max(drempel, float.Epsilon)));
    }
}
