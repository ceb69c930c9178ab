using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Writes a <see cref="Zoekopdracht"/> as a query of the engine.</summary>
internal sealed class QueryBouwer(Woordenschat schat, Zoekopties opties)
{
    private const float HeleNaam = 60f;
    private const float NaamInVraag = 12f;
    private const float Omstandigheid = 0.7f;
    private const float Vaag = 0.15f;
    private const float AndereVelden = 0.25f;

    /// <summary>Null when no known word is in it.</summary>
    public Query? Bouw(Zoekopdracht opdracht)
    {
        var onderwerpen = Clausules(opdracht, Vraagrol.Onderwerp, 1f);
        var omstandigheden = Clausules(opdracht, Vraagrol.Omstandigheid, Omstandigheid);
        var vaag = Clausules(opdracht, Vraagrol.Vaag, Vaag);
        if (onderwerpen.Count == 0)
        {
            // Without a subject the rest is what was asked for.
            onderwerpen = omstandigheden.Count > 0 ? omstandigheden : vaag;
            vaag = omstandigheden.Count > 0 ? vaag : [];
            omstandigheden = [];
        }

        var query = new BooleanQuery(disableCoord: true);
        if (onderwerpen.Count > 0)
        {
            query.Add(Tekstquery(onderwerpen, omstandigheden, vaag), Occur.SHOULD);
        }

        foreach (var naam in opdracht.Namen)
        {
            query.Add(
                new ConstantScoreQuery(new TermQuery(new Term(Velden.VolledigeNaam, naam.Naam))) { Boost = naam.HeleVraag ? HeleNaam : NaamInVraag },
                Occur.SHOULD);
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    /// <summary>Enough of the subjects must match; the rest only lifts.</summary>
    private static BooleanQuery Tekstquery(List<Query> onderwerpen, List<Query> omstandigheden, List<Query> vaag)
    {
        var kern = new BooleanQuery { MinimumNumberShouldMatch = (onderwerpen.Count + 1) / 2 };
        onderwerpen.ForEach(clausule => kern.Add(clausule, Occur.SHOULD));
        var tekst = new BooleanQuery(disableCoord: true) { { kern, Occur.MUST } };
        omstandigheden.ForEach(clausule => tekst.Add(clausule, Occur.SHOULD));
        vaag.ForEach(clausule => tekst.Add(clausule, Occur.SHOULD));
        return tekst;
    }

    private List<Query> Clausules(Zoekopdracht opdracht, Vraagrol rol, float gewicht) =>
        [.. opdracht.Delen.Where(d => d.Rol == rol).Select(d => Maak(d.Term, gewicht)).OfType<Query>()];

    private Query? Maak(Zoekterm term, float gewicht) => term switch
    {
        Woordterm woord => InVelden(woord, gewicht * woord.Gewicht, schat.Van(woord.Term).Documenten),
        EenVan keuze => Beste(keuze, gewicht * keuze.Gewicht),
        Allemaal samen => Samen(samen, gewicht * samen.Gewicht),
        _ => null,
    };

    /// <summary>Rarity is that of the most usual of the choices: a rare synonym must not weigh more than the word itself.</summary>
    private DisjunctionMaxQuery? Beste(EenVan keuze, float gewicht)
    {
        var documenten = keuze.Keuzes.OfType<Woordterm>().Select(w => schat.Van(w.Term).Documenten).DefaultIfEmpty(0).Max();
        var queries = keuze.Keuzes
            .Select(k => k is Woordterm woord ? InVelden(woord, gewicht * woord.Gewicht, documenten) : Maak(k, gewicht))
            .OfType<Query>()
            .ToList();
        return queries.Count == 0 ? null : new DisjunctionMaxQuery(queries, 0f);
    }

    private BooleanQuery? Samen(Allemaal samen, float gewicht)
    {
        var delen = samen.Delen.Select(d => Maak(d, gewicht)).ToList();
        if (delen.Contains(null))
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        delen.ForEach(deel => query.Add(deel, Occur.MUST));
        return query;
    }

    private DisjunctionMaxQuery? InVelden(Woordterm woord, float gewicht, int documenten)
    {
        var bekend = schat.Van(woord.Term);
        if (bekend.Documenten == 0)
        {
            return null;
        }

        var queries = new List<Query>();
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            if ((bekend.Velden & (1 << veld)) != 0)
            {
                var query = schat.Query(woord.Term, veld, documenten);
                query.Boost = gewicht * (opties.Veldgewichten ? Velden.Tekst[veld].Gewicht : 1f);
                queries.Add(query);
            }
        }

        return new DisjunctionMaxQuery(queries, AndereVelden);
    }
}
