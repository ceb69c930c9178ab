using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>Runs every filter over the catalogue and keeps count, so that an empty answer can say what to relax.</summary>
internal static class Zeef
{
    public static readonly IReadOnlyList<IFilter> Filters =
    [
        new UitgeslotenDoorVrager(),
        new HoortBijBasisfunctionaliteit(),
        new RaaktGezondheidsdoel(),
        new LijktOpOmschrevenDoel(),
        new LeeftijdOverlapt(),
        new SettingKomtOvereen(),
        new PreventievormKomtOvereen(),
        new ErkenningIsHoogGenoeg(),
        new PastInBudget(),
    ];

    public static Zeefresultaat Pas(Voorstelopdracht vraag)
    {
        var kandidaten = new List<Interventie>();
        var uitgesloten = new List<Uitsluiting>();
        var geraakt = new int[Filters.Count];
        var alleen = new int[Filters.Count];
        foreach (var interventie in vraag.Catalogus.Interventies)
        {
            var bezwaren = Bezwaren(interventie, vraag);
            if (bezwaren.Count == 0)
            {
                kandidaten.Add(interventie);
                continue;
            }

            bezwaren.ForEach(bezwaar => geraakt[bezwaar.Filter]++);
            if (bezwaren.Count == 1)
            {
                alleen[bezwaren[0].Filter]++;
            }

            var (filter, uitleg) = bezwaren[0];
            if (!Filters[filter].BepaaltOnderwerp)
            {
                uitgesloten.Add(new Uitsluiting(Interventieverwijzing.Naar(interventie), Filters[filter].Regel, uitleg));
            }
        }

        return new Zeefresultaat(kandidaten, uitgesloten, Stand(geraakt, alleen));
    }

    /// <summary>Objections in order of the filters; who is not about the subject is not held against the other conditions as well.</summary>
    private static List<(int Filter, string Uitleg)> Bezwaren(Interventie interventie, Voorstelopdracht vraag)
    {
        var bezwaren = new List<(int, string)>();
        for (var nummer = 0; nummer < Filters.Count; nummer++)
        {
            if (Filters[nummer].Bezwaar(interventie, vraag) is not { } uitleg)
            {
                continue;
            }

            bezwaren.Add((nummer, uitleg));
            if (Filters[nummer].BepaaltOnderwerp)
            {
                break;
            }
        }

        return bezwaren;
    }

    private static IReadOnlyList<Filterstand> Stand(int[] geraakt, int[] alleen) =>
    [
        .. Enumerable.Range(0, Filters.Count)
            .Where(nummer => geraakt[nummer] > 0)
            .Select(nummer => new Filterstand(Filters[nummer].Regel, geraakt[nummer], alleen[nummer], Filters[nummer].Versoepeling)),
    ];
}
