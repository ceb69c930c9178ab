using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Expected participants per year: population × share × reach, with what was used.</summary>
/// <param name="PerGemeente">In the order of the municipalities of the question.</param>
/// <param name="Uitleg">How it was computed, as the second half of a Dutch sentence.</param>
/// <param name="Bronnen">Where the numbers come from; empty when they are the asker's own.</param>
public sealed record Deelnemersraming(IReadOnlyList<Raming> PerGemeente, string Uitleg, IReadOnlyList<Bronverwijzing> Bronnen)
{
    /// <summary>Age from which the population is counted in the catalogue; other ages are not.</summary>
    private const int Ouder = 65;

    public Raming Totaal => Raming.Som(PerGemeente);

    internal static Deelnemersraming Bepaal(
        Catalogus catalogus, Afwegingskader kader, Interventie interventie, IReadOnlyList<Gemeente> gemeenten, Aannames aannames)
    {
        var (formule, uitleg, bronnen) = Kies(catalogus, kader, interventie, aannames);
        var eigen = aannames.Deelnemers;
        return new(
            [.. gemeenten.Select(g => eigen.TryGetValue(g.Code, out var aantal) ? Raming.Precies(aantal) : formule(g))],
            eigen.Count == 0 ? uitleg : $"{uitleg}; voor {Nl.Aantal(eigen.Count, "gemeente", "gemeenten")} uw eigen aantal",
            bronnen);
    }

    private static (Func<Gemeente, Raming> Formule, string Uitleg, IReadOnlyList<Bronverwijzing> Bronnen) Kies(
        Catalogus catalogus, Afwegingskader kader, Interventie interventie, Aannames aannames)
    {
        var ouderen = interventie.LeeftijdBetreft is Leeftijdspersoon.Deelnemer && interventie.LeeftijdVan >= Ouder;
        return (aannames.DoelgroepAandeel, aannames.Bereik) switch
        {
            ({ } aandeel, { } bereik) => (
                g => Precies(g.Inwoners * aandeel / 100 * bereik / 100),
                $"inwoners × {Nl.Afgerond(aandeel)}% doelgroep × {Nl.Afgerond(bereik)}% bereik (uw aannames)",
                []),
            (null, { } bereik) when ouderen && interventie.LeeftijdVan == Ouder => (
                g => Precies(g.Inwoners65Plus * bereik / 100), $"65-plussers × {Nl.Afgerond(bereik)}% bereik (uw aanname)", []),
            (null, { } bereik) when ouderen => (
                g => Raming.Hooguit(g.Inwoners65Plus * bereik / 100),
                $"hooguit 65-plussers × {Nl.Afgerond(bereik)}% bereik (uw aanname); de doelgroep begint later dan 65 jaar",
                []),
            (null, null) when Streefwaarde(catalogus, kader, interventie) is { } streefwaarde => streefwaarde,
            ({ } aandeel, null) => (
                g => Raming.Hooguit(g.Inwoners * aandeel / 100), "onbekend zolang het bereik niet is opgegeven; hooguit de hele doelgroep", []),
            _ when ouderen => (g => Raming.Hooguit(g.Inwoners65Plus), "onbekend zolang het bereik niet is opgegeven; hooguit alle 65-plussers", []),
            _ => (
                g => Raming.Hooguit(g.Inwoners),
                "onbekend: de catalogus kent het aantal inwoners in deze doelgroep niet; geef doelgroepAandeel en bereik op",
                []),
        };
    }

    private static (Func<Gemeente, Raming>, string, IReadOnlyList<Bronverwijzing>)? Streefwaarde(
        Catalogus catalogus, Afwegingskader kader, Interventie interventie)
    {
        var streefgetal = Streefgetal.Zoek(catalogus, kader, interventie, Verwachtingsoort.Deelnemers);
        return streefgetal is null
            ? null
            : (g => streefgetal.Bereken(g, doelgroepAandeel: null), $"{streefgetal.Uitleg} (streefwaarde {streefgetal.Naam})", streefgetal.Bronnen);
    }

    private static Raming Precies(decimal? waarde) => waarde is { } bekend ? Raming.Precies(bekend) : Raming.Onbekend;
}
