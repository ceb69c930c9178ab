using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>
/// Finds in a sentence what belongs together and stands apart: a thesaurus term with other words between or in another order
/// ("ik lig elke nacht wakker"), and a verb with its particle at the end of the clause ("ik val maar niet af").
/// </summary>
internal sealed class VrijeWoorden(Woordenboek boek)
{
    /// <summary>Words between that a term of several words may have at most.</summary>
    private const int MeesteErtussen = 3;

    /// <summary>Words from a verb to its particle, at most.</summary>
    private const int VersteDeeltje = 6;

    private static readonly HashSet<string> _deeltjes = new(StringComparer.Ordinal)
    {
        "aan", "achter", "af", "bij", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg",
    };

    private static readonly HashSet<string> _nieuweZin = new(StringComparer.Ordinal)
    {
        "en", "maar", "want", "omdat", "dus", "of", "als", "dat", "wat", "hoe", "terwijl", "sinds", "zodat", "die",
    };

    /// <summary>Thesaurus groups of which a term stands loose in the sentence, each once, with the words of the term.</summary>
    public IEnumerable<(int Groep, string Tekst)> Termen(IReadOnlyList<Vraagwoord> woorden)
    {
        var gehad = woorden.SelectMany(w => w.Begrippen.Concat(w.Woordgroepen.Select(g => g.Groep))).ToHashSet();
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var term in boek.Begrippen.MetLos(woorden[i].Stam))
            {
                if (!gehad.Contains(term.Groep) && StaatRond(woorden, i, term.Stammen))
                {
                    gehad.Add(term.Groep);
                    yield return (term.Groep, string.Join(' ', term.Stammen));
                }
            }
        }
    }

    /// <summary>Verbs with their particle in front; of each the forms in which a dictionary may have it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Werkwoorden(IReadOnlyList<Vraagwoord> woorden)
    {
        for (var einde = 1; einde < woorden.Count; einde++)
        {
            if (!_deeltjes.Contains(woorden[einde].Vorm) || !IsEindeVanZin(woorden, einde))
            {
                continue;
            }

            for (var i = einde - 1; i >= Math.Max(0, einde - VersteDeeltje) && !IsNieuweZin(woorden, i); i--)
            {
                if (!woorden[i].IsStopwoord)
                {
                    var samen = woorden[einde].Vorm + woorden[i].Vorm;
                    yield return [samen, samen + "en", samen + samen[^1] + "en"];
                }
            }
        }
    }

    private static bool StaatRond(IReadOnlyList<Vraagwoord> woorden, int plaats, IReadOnlyList<string> stammen)
    {
        var bereik = stammen.Count - 1 + MeesteErtussen;
        var (van, tot) = (Math.Max(0, plaats - bereik), Math.Min(woorden.Count - 1, plaats + bereik));
        foreach (var stam in stammen)
        {
            var i = van;
            while (i <= tot && woorden[i].Stam != stam)
            {
                i++;
            }

            if (i > tot)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEindeVanZin(IReadOnlyList<Vraagwoord> woorden, int plaats) =>
        plaats + 1 == woorden.Count
        || woorden[plaats + 1].Plek.Van - woorden[plaats].Plek.Tot > 1
        || IsNieuweZin(woorden, plaats + 1);

    /// <summary>"Maar niet" goes on in the same clause: "ik val maar niet af".</summary>
    private static bool IsNieuweZin(IReadOnlyList<Vraagwoord> woorden, int plaats) =>
        _nieuweZin.Contains(woorden[plaats].Vorm)
        && !(woorden[plaats].Vorm == "maar" && plaats + 1 < woorden.Count && woorden[plaats + 1].Vorm == "niet");
}
