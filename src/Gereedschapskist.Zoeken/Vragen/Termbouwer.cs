using Gereedschapskist.Domein.Thesauri;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Widens the words of a question: other words for the same, parts of compounds, words written apart.</summary>
internal sealed class Termbouwer(Woordenboek boek, Woordenschat schat, Zoekopties opties)
{
    private const float Synoniem = 0.85f;
    private const float Verwant = 0.5f;
    private const float Samen = 0.9f;
    private const float Onderwerpsdeel = 0.6f;
    private const float LosDeel = 0.2f;
    private const float VaagDeel = 0.3f;
    private const float Leeftijdsgroep = 0.9f;
    private const int KortsteMetStopwoord = 10;
    private static readonly HashSet<string> _bezit = new(StringComparer.Ordinal) { "mijn", "me", "mn", "m'n", "mij", "onze", "ons", "zijn", "haar", "je", "jouw", "uw", "hun" };
    private static readonly string[] _tussenletters = ["", "s", "en", "e"];

    private readonly VrijeWoorden _vrij = new(boek);

    public static Zoekterm Fase(Levensfase fase, float gewicht) => new EenVan(
        [.. Levensfasen.Bereiken.Where(b => fase.HasFlag(b.Fase)).Select(b => new Woordterm(Levensfasen.Term(b.Fase), 1f))],
        gewicht);

    public IEnumerable<Vraagdeel> Bouw(IReadOnlyList<Vraagwoord> woorden)
    {
        // A guess must not outweigh a word that is surely what it is about.
        var isZeker = woorden.Any(w => !w.IsGok && !w.IsStopwoord && Rol(w) == Vraagrol.Onderwerp);
        for (var i = 0; i < woorden.Count; i++)
        {
            if (Woordgroep(woorden, i) is { } groep)
            {
                yield return groep.Deel;
                i += groep.Woorden - 1;
            }
            else if (!woorden[i].IsStopwoord)
            {
                var telt = !IsVerwant(woorden, i) && !(isZeker && woorden[i].IsGok);
                yield return new Vraagdeel(telt ? Rol(woorden[i]) : Vraagrol.Vaag, Term(woorden[i]), telt ? woorden[i].Vorm : "");
            }
        }
    }

    /// <summary>What belongs together in the sentence and does not stand together.</summary>
    public IEnumerable<Vraagdeel> BouwVrij(IReadOnlyList<Vraagwoord> woorden)
    {
        foreach (var (groep, tekst) in _vrij.Termen(woorden))
        {
            yield return new Vraagdeel(Rol(false, [groep]), new EenVan([.. Groepen([groep])], 1f), tekst);
        }

        foreach (var vormen in VrijeWoorden.Werkwoorden(woorden))
        {
            if (vormen.Select(vorm => Woordlezer.Lees(vorm, boek)).FirstOrDefault(IsBekendWerkwoord) is [var woord])
            {
                yield return new Vraagdeel(Rol(woord), Term(woord), woord.Vorm);
            }
        }
    }

    private bool IsBekendWerkwoord(IReadOnlyList<Vraagwoord> gelezen) =>
        gelezen is [var woord] && (woord.Begrippen.Count > 0 || schat.StaatIn(woord.Stam, Velden.Onderwerp, Velden.Kenmerk));

    /// <summary>Age groups that the words name.</summary>
    public Levensfase Fasen(IReadOnlyList<Vraagwoord> woorden) => woorden
        .SelectMany(w => w.Begrippen.Concat(w.Woordgroepen.Select(g => g.Groep)).Concat(w.Delen.SelectMany(d => d.Begrippen)))
        .Select(nummer => Levensfasen.Van(boek.Begrippen.Groepen[nummer]))
        .Aggregate(Levensfase.Geen, (som, fase) => som | fase);

    /// <summary>The longest thesaurus term of several words that starts here, else a compound that was written apart.</summary>
    private (Vraagdeel Deel, int Woorden)? Woordgroep(IReadOnlyList<Vraagwoord> woorden, int begin)
    {
        var langste = woorden[begin].Woordgroepen.Select(g => g.Woorden).DefaultIfEmpty(0).Max();
        if (langste > 0)
        {
            var groepen = woorden[begin].Woordgroepen.Where(g => g.Woorden == langste).Select(g => g.Groep).ToList();
            var los = Los(woorden.Skip(begin).Take(langste));
            return (new Vraagdeel(Rol(false, groepen), new EenVan([.. Groepen(groepen), .. los], langste > 1 ? 1.3f : 1f), Tekst(woorden, begin, langste)), langste);
        }

        return AanEen(woorden, begin) is { } woord
            ? (new Vraagdeel(Rol(woord.IsVaag, woord.Begrippen), new EenVan([Term(woord), .. Los(woorden.Skip(begin).Take(2))], 1.3f), woord.Vorm), 2)
            : null;
    }

    private static string Tekst(IReadOnlyList<Vraagwoord> woorden, int begin, int aantal) =>
        string.Join(' ', woorden.Skip(begin).Take(aantal).Select(w => w.Vorm));

    /// <summary>The word that two words make when written as one; null when nobody knows it.</summary>
    public Vraagwoord? AanEen(IReadOnlyList<Vraagwoord> woorden, int begin)
    {
        // "zelf redzaamheid" starts with a stop word and still is one word; short joins with a stop word are chance.
        var kortste = begin + 1 < woorden.Count && woorden[begin].IsStopwoord ? KortsteMetStopwoord : 0;
        if (begin + 1 >= woorden.Count || woorden[begin + 1].IsStopwoord
            || woorden[begin].Vorm.Length + woorden[begin + 1].Vorm.Length < kortste)
        {
            return null;
        }

        return _tussenletters
            .Select(tussen => Woordlezer.Lees(woorden[begin].Vorm + tussen + woorden[begin + 1].Vorm, boek))
            .Where(samen => samen.Count == 1 && (samen[0].Begrippen.Count > 0 || schat.Kent(samen[0].Stam)))
            .Select(samen => samen[0])
            .FirstOrDefault();
    }

    private IEnumerable<Zoekterm> Los(IEnumerable<Vraagwoord> woorden)
    {
        var inhoud = woorden.Where(w => !w.IsStopwoord).ToList();
        if (inhoud.Count > 0)
        {
            yield return new Allemaal([.. inhoud.Select(w => Term(w) with { Gewicht = (w.IsVaag ? VaagDeel : 1f) / inhoud.Count })], Samen);
        }
    }

    private EenVan Term(Vraagwoord woord) =>
        new EenVan([new Woordterm(woord.Stam, 1f), .. Groepen(woord.Begrippen), .. Delen(woord)], 1f);

    private IEnumerable<Zoekterm> Groepen(IEnumerable<int> nummers) => nummers.SelectMany(Groep);

    private IEnumerable<Zoekterm> Groep(int nummer)
    {
        yield return new Woordterm(Begripsterm.Term(nummer), Synoniem);
        yield return new Woordterm(Begripsterm.Verwantterm(nummer), Verwant);
        var fase = Levensfasen.Van(boek.Begrippen.Groepen[nummer]);
        if (fase != Levensfase.Geen)
        {
            yield return Fase(fase, Leeftijdsgroep);
        }
    }

    private IEnumerable<Zoekterm> Delen(Vraagwoord woord)
    {
        if (woord.Delen.Count == 0)
        {
            yield break;
        }

        Zoekterm Deel(Woorddeel deel, float gewicht) => new EenVan([new Woordterm(deel.Stam, 1f), .. Groepen(deel.Begrippen)], gewicht);
        var aantal = woord.Delen.Count;
        yield return new Allemaal([.. woord.Delen.Select(d => Deel(d, (d.IsVaag ? VaagDeel : 1f) / aantal))], Samen);

        // "schuldhulp" is about schuld and "kinderarmoede" about armoede: the part that is the subject may stand alone.
        var onderwerpen = woord.Delen.Where(d => Rol(d.IsVaag, d.Begrippen) == Vraagrol.Onderwerp).ToList();
        foreach (var deel in onderwerpen)
        {
            yield return Deel(deel, onderwerpen.Count == 1 ? Onderwerpsdeel : LosDeel);
        }
    }

    /// <summary>Whether a word says for whom, where or how, and not what about.</summary>
    public bool IsVorm(Vraagwoord woord) =>
        woord.IsVaag
            || (woord.Begrippen.Count > 0 && woord.Begrippen.TrueForAll(nummer => IsOmstandigheid(boek.Begrippen.Groepen[nummer])));

    /// <summary>"Mijn moeder" is someone's relation, not a programme for mothers; "mijn zoon" still tells that it is about a child.</summary>
    private bool IsVerwant(IReadOnlyList<Vraagwoord> woorden, int plaats) =>
        plaats > 0 && _bezit.Contains(woorden[plaats - 1].Vorm) && woorden[plaats].Begrippen.Count > 0
        && woorden[plaats].Begrippen.TrueForAll(nummer => boek.Begrippen.Groepen[nummer] is { Soort: Begripssoort.Doelgroep, LeeftijdVan: null, LeeftijdTot: null });

    private Vraagrol Rol(Vraagwoord woord)
    {
        var rol = Rol(woord.IsVaag, woord.Begrippen);
        if (!opties.Vraaglezing || rol != Vraagrol.Onderwerp)
        {
            return rol;
        }

        return woord.Vorm.All(char.IsDigit) ? Vraagrol.Vaag : IsOnderwerp(woord) ? Vraagrol.Onderwerp : Vraagrol.Bijzaak;
    }

    /// <summary>A word is a subject when the thesaurus or the catalogue says that something is about it.</summary>
    private bool IsOnderwerp(Vraagwoord woord) =>
        woord.Begrippen.Count > 0
        || (schat.Kent(woord.Stam) && !boek.IsGewoon(woord.Vorm, woord.Stam))
        || woord.Delen.Exists(deel => !deel.IsVaag && (deel.Begrippen.Count > 0 || schat.StaatIn(deel.Stam, Velden.Onderwerp, Velden.Kenmerk)));

    private Vraagrol Rol(bool vaag, IReadOnlyList<int> begrippen)
    {
        var groepen = begrippen.Select(nummer => boek.Begrippen.Groepen[nummer]).ToList();
        if (groepen.Count > 0 && groepen.TrueForAll(IsOmstandigheid))
        {
            return Vraagrol.Omstandigheid;
        }

        return vaag ? Vraagrol.Vaag : Vraagrol.Onderwerp;
    }

    private static bool IsOmstandigheid(Begripsgroep groep) =>
        groep.Soort is not null || groep.LeeftijdVan is not null || groep.LeeftijdTot is not null;
}
