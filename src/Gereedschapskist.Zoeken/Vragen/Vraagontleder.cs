using System.Text;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Works out what a text asks for. Pure: text in, <see cref="Zoekopdracht"/> out.</summary>
internal sealed class Vraagontleder(Woordenboek boek, Woordenschat schat, Zoekopties opties)
{
    private const int LangsteNaam = 6;

    /// <summary>A mistyped word shorter than this has so many neighbours that the nearest may be chance.</summary>
    private const int ZekerVanaf = 8;

    /// <summary>From this age on one's own children are no longer young; our choice.</summary>
    private const int KinderenVolwassen = 65;

    private const Levensfase Jeugd = Levensfase.JongKind | Levensfase.Kind | Levensfase.Jongere;

    private readonly Termbouwer _termen = new(boek, schat, opties);
    private readonly Typefoutzoeker _typefouten = new(boek.Vormen, vorm => schat.Van(Eerste(boek, vorm)).Documenten, opties.VrijeWoorden);

    private readonly HashSet<string> _vormen = [.. Vormwoorden.Alle.Select(woord => Eerste(boek, woord))];

    public Zoekopdracht Ontleed(string? tekst)
    {
        var (leeftijden, rest) = opties.Signalen ? Leeftijdslezer.Lees(Schoon(tekst)) : ([], Schoon(tekst));
        var woorden = Woordlezer.Lees(rest, boek);
        var gokken = new HashSet<string>(StringComparer.Ordinal);
        var verbeterd = opties.Typefouten ? Verbeter(rest, woorden, gokken) : null;
        if (verbeterd is not null)
        {
            woorden = [.. Woordlezer.Lees(verbeterd, boek).Select(woord => gokken.Contains(woord.Vorm) ? woord with { IsGok = true } : woord)];
        }

        var uitgesloten = opties.Vraaglezing ? Ontkenningslezer.Lees(verbeterd ?? rest, woorden, IsVorm) : new HashSet<int>();
        var niet = woorden.Where((_, plek) => uitgesloten.Contains(plek)).ToList();
        woorden = [.. woorden.Where((_, plek) => !uitgesloten.Contains(plek))];
        var fase = leeftijden.Aggregate(Levensfase.Geen, (som, bereik) => som | Levensfasen.Van(bereik));
        var delen = _termen.Bouw(woorden).ToList();
        if (opties.VrijeWoorden)
        {
            delen.AddRange(_termen.BouwVrij(woorden));
        }

        if (fase != Levensfase.Geen)
        {
            delen.Add(new Vraagdeel(Vraagrol.Omstandigheid, Termbouwer.Fase(fase, 1f), ""));
        }

        return new Zoekopdracht
        {
            Delen = delen,
            Namen = [.. Namen(tekst, woorden)],
            Levensfase = opties.Signalen ? fase | Genoemd(tekst, woorden) : Levensfase.Geen,
            Uitgesloten = [.. _termen.Bouw(niet)],
            NietVoor = opties.Signalen ? _termen.Fasen(niet) : Levensfase.Geen,
            BedoeldeU = verbeterd is null ? null : string.Join(' ', verbeterd.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        };
    }

    /// <summary>Age groups that the words name. The children of who is old are grown up, unless they are grandchildren.</summary>
    private Levensfase Genoemd(string? tekst, IReadOnlyList<Vraagwoord> woorden)
    {
        var genoemd = _termen.Fasen(woorden);
        return (genoemd & Jeugd) != Levensfase.Geen && Leeftijdslezer.Eigen(Schoon(tekst)) >= KinderenVolwassen
            && !woorden.Any(woord => woord.Vorm.StartsWith("klein", StringComparison.Ordinal))
            ? genoemd & ~Jeugd
            : genoemd;
    }

    /// <summary>Whether a word says for whom, where or how, or names a form that facts tell.</summary>
    private bool IsVorm(Vraagwoord woord) => _termen.IsVorm(woord) || _vormen.Contains(woord.Stam);

    /// <summary>Control characters and lone surrogates are no text.</summary>
    private static string Schoon(string? tekst)
    {
        var uit = new StringBuilder();
        foreach (var teken in (tekst ?? "").AsSpan(0, Math.Min(tekst?.Length ?? 0, Zoekvraag.MaxTekstlengte)).EnumerateRunes())
        {
            uit.Append(Rune.IsControl(teken) || teken == Rune.ReplacementChar ? " " : teken.ToString());
        }

        return uit.ToString();
    }

    private static string Eerste(Woordenboek boek, string vorm) =>
        Woorden.Van(boek.Analyzer, vorm, static soort => soort == Tokensoort.Woord) is [var stam, ..] ? stam : "";

    /// <summary>The text with mistyped words replaced by what was meant; null when there are none.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="woorden">Its words.</param>
    /// <param name="gokken">Gets the words put in of which it is not sure that they were meant.</param>
    private string? Verbeter(string tekst, IReadOnlyList<Vraagwoord> woorden, HashSet<string> gokken)
    {
        var uit = new StringBuilder(tekst);
        var iets = false;
        for (var i = woorden.Count - 1; i >= 0; i--)
        {
            var woord = woorden[i];
            if (IsOnbekend(woord) && !IsHalfWoord(woorden, i) && _typefouten.Beste(woord.Vorm) is { } bedoeld)
            {
                uit.Remove(woord.Plek.Van, woord.Plek.Tot - woord.Plek.Van).Insert(woord.Plek.Van, bedoeld);
                if (woord.Vorm.Length < ZekerVanaf)
                {
                    gokken.Add(bedoeld);
                }

                iets = true;
            }
        }

        return iets ? uit.ToString() : null;
    }

    private bool IsHalfWoord(IReadOnlyList<Vraagwoord> woorden, int plaats) =>
        _termen.AanEen(woorden, plaats) is not null || (plaats > 0 && _termen.AanEen(woorden, plaats - 1) is not null);

    private bool IsOnbekend(Vraagwoord woord) =>
        !woord.IsStopwoord && woord.Begrippen.Count == 0 && woord.Woordgroepen.Count == 0 && !woord.Vorm.Any(char.IsDigit)
        && !boek.Vormen.Contains(woord.Vorm) && !(opties.Vraaglezing && boek.IsNederlands(woord.Vorm, woord.Stam))
            && !schat.Kent(woord.Stam) && !woord.Delen.Exists(deel => schat.Kent(deel.Stam));

    /// <summary>The whole text, and every run of two or more words in it.</summary>
    private static IEnumerable<Naamkandidaat> Namen(string? tekst, IReadOnlyList<Vraagwoord> woorden)
    {
        var heel = Woordvorm.Naam(Schoon(tekst));
        if (heel.Length > 1)
        {
            yield return new Naamkandidaat(heel, true);
        }

        for (var begin = 0; begin < woorden.Count; begin++)
        {
            for (var lengte = 2; lengte <= LangsteNaam && begin + lengte <= woorden.Count; lengte++)
            {
                var naam = string.Join(' ', woorden.Skip(begin).Take(lengte).Select(w => w.Vorm));
                if (naam != heel)
                {
                    yield return new Naamkandidaat(naam, false);
                }
            }
        }
    }
}
