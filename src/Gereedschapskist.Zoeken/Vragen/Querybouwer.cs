using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Writes a <see cref="Zoekopdracht"/> as a query of the engine.</summary>
internal sealed class Querybouwer(Woordenschat schat, Zoekopties opties)
{
    private const float Omstandigheid = 0.8f;
    private const float Bijzaak = 0.35f;
    private const float Vaag = 0.15f;
    private const float AndereVelden = 0.25f;

    private static readonly int _alleVelden = (1 << Velden.Tekst.Count) - 1;
    private static readonly int _uitsluitvelden = Masker(Velden.Naam, Velden.Alias, Velden.Doel, Velden.Omgeving);

    /// <summary>What it is about; null when no known word is in it.</summary>
    public Query? Bouw(Zoekopdracht opdracht)
    {
        var onderwerpen = Clausules(opdracht.Delen, Vraagrol.Onderwerp, 1f);
        var omstandigheden = Clausules(opdracht.Delen, Vraagrol.Omstandigheid, Omstandigheid);
        var bijzaken = Clausules(opdracht.Delen, Vraagrol.Bijzaak, Bijzaak);
        var vaag = Clausules(opdracht.Delen, Vraagrol.Vaag, Vaag);

        // Without a subject the next best is what was asked for.
        List<List<Query>> opBelang = [onderwerpen, [.. omstandigheden, .. bijzaken], vaag];
        var kern = opBelang.FirstOrDefault(lijst => lijst.Count > 0);
        if (kern is null)
        {
            return null;
        }

        var tekst = new BooleanQuery(disableCoord: true) { { Kern(kern), Occur.MUST } };
        opBelang.Where(lijst => lijst != kern).SelectMany(lijst => lijst).ToList().ForEach(clausule => tekst.Add(clausule, Occur.SHOULD));

        return tekst;
    }

    /// <summary>What it must not be; null when nothing is excluded.</summary>
    public Query? BouwUitgesloten(Zoekopdracht opdracht)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var deel in opdracht.Uitgesloten)
        {
            if (Maak(deel.Term, 1f, _uitsluitvelden) is { } clausule)
            {
                query.Add(clausule, Occur.SHOULD);
            }

            Woorden(deel.Term).ToList().ForEach(woord => query.Add(new TermQuery(new Term(Velden.Vorm, woord)), Occur.SHOULD));
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    /// <summary>The words of a term, without words that only go along with it.</summary>
    private static IEnumerable<string> Woorden(Zoekterm term) => term switch
    {
        Woordterm woord => [woord.Term],
        EenVan keuze => keuze.Keuzes.SelectMany(Woorden),
        _ => [],
    };

    /// <summary>Entries that are called what the text says, or what is in it.</summary>
    public static Query? BouwNamen(Zoekopdracht opdracht)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var naam in opdracht.Namen)
        {
            var term = new TermQuery(new Term(Velden.VolledigeNaam, naam.Naam));
            query.Add(
                new ConstantScoreQuery(term) { Boost = naam.HeleVraag ? Naamkandidaat.HeleNaam : Naamkandidaat.NaamInVraag }, Occur.SHOULD);
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    /// <summary>Who matches more of the subjects stands higher; without reading of the question half of them must match.</summary>
    private BooleanQuery Kern(List<Query> onderwerpen)
    {
        var kern = new BooleanQuery { MinimumNumberShouldMatch = opties.Vraaglezing ? 1 : (onderwerpen.Count + 1) / 2 };
        onderwerpen.ForEach(clausule => kern.Add(clausule, Occur.SHOULD));
        return kern;
    }

    private List<Query> Clausules(IEnumerable<Vraagdeel> delen, Vraagrol rol, float gewicht) =>
        [.. delen.Where(d => d.Rol == rol).Select(d => Maak(d.Term, gewicht, _alleVelden)).OfType<Query>()];

    private Query? Maak(Zoekterm term, float gewicht, int velden) => term switch
    {
        Woordterm woord => InVelden(woord, gewicht * woord.Gewicht, schat.Van(woord.Term).Documenten, velden),
        EenVan keuze => Beste(keuze, gewicht * keuze.Gewicht, velden),
        Allemaal samen => Samen(samen, gewicht * samen.Gewicht, velden),
        _ => null,
    };

    /// <summary>Rarity is that of the most usual of the choices: a rare synonym must not weigh more than the word itself.</summary>
    private DisjunctionMaxQuery? Beste(EenVan keuze, float gewicht, int velden)
    {
        var documenten = keuze.Keuzes.OfType<Woordterm>().Select(w => schat.Van(w.Term).Documenten).DefaultIfEmpty(0).Max();
        var queries = keuze.Keuzes
            .Select(k => k is Woordterm woord ? InVelden(woord, gewicht * woord.Gewicht, documenten, velden) : Maak(k, gewicht, velden))
            .OfType<Query>()
            .ToList();
        return queries.Count == 0 ? null : new DisjunctionMaxQuery(queries, 0f);
    }

    private BooleanQuery? Samen(Allemaal samen, float gewicht, int velden)
    {
        var delen = samen.Delen.Select(d => Maak(d, gewicht, velden)).ToList();
        if (delen.Contains(null))
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        delen.ForEach(deel => query.Add(deel, Occur.MUST));
        return query;
    }

    private DisjunctionMaxQuery? InVelden(Woordterm woord, float gewicht, int documenten, int velden)
    {
        var bekend = schat.Van(woord.Term);
        var gezocht = bekend.Velden & velden;
        if (gezocht == 0)
        {
            return null;
        }

        var queries = new List<Query>();
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            if ((gezocht & (1 << veld)) != 0)
            {
                var query = schat.Query(woord.Term, veld, documenten);
                query.Boost = gewicht * (opties.Veldgewichten ? Velden.Tekst[veld].Gewicht : 1f);
                queries.Add(query);
            }
        }

        return new DisjunctionMaxQuery(queries, AndereVelden);
    }

    private static int Masker(params ReadOnlySpan<string> namen)
    {
        var masker = 0;
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            masker |= namen.Contains(Velden.Tekst[veld].Naam) ? 1 << veld : 0;
        }

        return masker;
    }
}
