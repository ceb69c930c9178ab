using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Takes the kader of the asker or the standard one, with the weights of the asker, and checks the result.</summary>
internal static class Kaderkeuze
{
    public static Afwegingskader Kies(Catalogus catalogus, Afwegingsvraag vraag, List<Fout> fouten)
    {
        var kader = vraag.Kader ?? catalogus.Standaardkader;
        if (vraag.Gewichten is not { Count: > 0 } gewichten)
        {
            fouten.AddRange(vraag.Kader is null ? [] : Kadercontrole.Controleer(kader, "kader"));
            return kader;
        }

        fouten.AddRange(Onbekend(kader, gewichten));
        var aangepast = kader with
        {
            Criteria = [.. kader.Criteria.Select(c => gewichten.TryGetValue(c.Id, out var gewicht) ? c with { Gewicht = gewicht } : c)],
        };
        fouten.AddRange(Kadercontrole.Controleer(aangepast, vraag.Kader is null ? "gewichten" : "kader"));
        return aangepast;
    }

    private static IEnumerable<Fout> Onbekend(Afwegingskader kader, IReadOnlyDictionary<string, decimal> gewichten) =>
        from id in gewichten.Keys.Order(StringComparer.Ordinal)
        where kader.Criterium(id) is null
        select Weigering.Onbekend(
            $"gewichten.{id}", Foutcodes.CriteriumOnbekend, "Onbekend criterium", id, kader.Criteria.Select(c => c.Id), "Zie de criteria van het kader.");
}
