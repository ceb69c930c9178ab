using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says what the choices cost and who pays them.</summary>
internal static class Voorstelgeldzinnen
{
    public static IEnumerable<string> Kosten(Voorstelantwoord antwoord, IReadOnlyList<Voorstel> keuzes)
    {
        foreach (var zin in Kostenzinnen.Schrijf([.. keuzes.Select(keuze => (Voorstelzinnen.Naam(keuze), keuze.Kostenraming))], Samen(antwoord, keuzes)))
        {
            yield return zin;
        }

        foreach (var zin in Budget(antwoord.Vraag.Budget, keuzes))
        {
            yield return zin;
        }
    }

    public static IEnumerable<string> Betaling(IReadOnlyList<Voorstel> keuzes)
    {
        foreach (var zin in Financieringszinnen.PerBetaler(keuzes
            .SelectMany(keuze => keuze.Financiering.Onderdelen)
            .DistinctBy(deel => deel.Onderdeel)
            .Select(deel => new Betaaldeel(deel.Naam.MetKleineLetter(), deel.Oordeel, deel.MogelijkeOordelen, deel.HangtAfVan))))
        {
            yield return zin;
        }

        var zonderKeten = keuzes.Where(keuze => keuze.Financiering.Onderdelen.Count == 0).ToList();
        foreach (var uitleg in zonderKeten.GroupBy(keuze => keuze.Financiering.Uitleg))
        {
            yield return uitleg.Count() == keuzes.Count ? uitleg.Key : $"{Voorstelzinnen.Namen([.. uitleg])}: {uitleg.Key.MetKleineLetter()}";
        }
    }

    /// <summary>For everyone who takes part; only with one choice, because of more the totals say no more than the prices.</summary>
    private static string Samen(Voorstelantwoord antwoord, IReadOnlyList<Voorstel> keuzes)
    {
        if (keuzes is not [{ Kosten: { TotaalVan: { } van, TotaalTot: { } tot, DeelnemersVan: { } minst, Deelnemers: { } deelnemers } }])
        {
            return "";
        }

        var wie = antwoord.Vraag.Deelnemers is null
            ? $"de {Nl.Aantal(minst, deelnemers, "deelnemer", "deelnemers")} per jaar die het akkoord hier vraagt"
            : Nl.Aantal(deelnemers, "deelnemer", "deelnemers");
        return $", samen ongeveer {Nl.Euro(van, tot)} voor {wie}";
    }

    private static IEnumerable<string> Budget(decimal? budget, IReadOnlyList<Voorstel> keuzes)
    {
        if (budget is not { } bedrag)
        {
            yield break;
        }

        foreach (var (past, woorden) in new[] { (true, "binnen"), (false, "niet binnen") })
        {
            var namen = keuzes.Where(keuze => keuze.Kosten.PastInBudget == past).ToList();
            if (namen.Count > 0)
            {
                yield return $"{Voorstelzinnen.Namen(namen)} {(namen.Count == 1 ? "blijft" : "blijven")} {woorden} uw budget van {Nl.Euro(bedrag)}.";
            }
        }

        var aantallen = keuzes
            .Where(keuze => keuze.Kosten.BinnenBudget is not null)
            .Select(keuze => $"{keuze.Kosten.BinnenBudget} aan {Voorstelzinnen.Naam(keuze)}")
            .ToList();
        if (aantallen.Count > 0)
        {
            yield return Kernzin.Zin($"Voor uw budget van {Nl.Euro(bedrag)} kunnen meedoen: {Nl.Opsomming(aantallen)}");
        }
    }
}
