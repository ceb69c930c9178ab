namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>Scores of one way of searching on a set of judged queries.</summary>
internal sealed record Meting(string Naam, IReadOnlyList<Vraagmeting> Vragen)
{
    public double Ndcg => Vragen.Average(v => v.Ndcg);

    public double Mrr => Vragen.Average(v => v.ReciprocalRank);

    public int ZonderTreffers => Vragen.Count(v => v.Treffers == 0);

    public IEnumerable<(string Soort, double Ndcg)> PerSoort =>
        Vragen.GroupBy(v => v.Vraag.Soort).Select(g => (g.Key, g.Average(v => v.Ndcg)));

    /// <param name="naam">Name of the way of searching.</param>
    /// <param name="vragen">Judged queries.</param>
    /// <param name="zoek">Ids of the first hits, and how many there were.</param>
    public static Meting Doe(string naam, IEnumerable<BeoordeeldeVraag> vragen, Func<string, (IReadOnlyList<string> Ids, int Totaal)> zoek) =>
        new(naam, [.. vragen.Select(vraag => Meet(vraag, zoek(vraag.Vraag)))]);

    private static Vraagmeting Meet(BeoordeeldeVraag vraag, (IReadOnlyList<string> Ids, int Totaal) gevonden) => new(
        vraag,
        gevonden.Ids,
        Maten.NdcgAt10(gevonden.Ids, vraag.Oordelen),
        Maten.ReciprocalRank(gevonden.Ids, vraag.Oordelen),
        gevonden.Totaal);
}

/// <summary>Scores of one query.</summary>
internal sealed record Vraagmeting(BeoordeeldeVraag Vraag, IReadOnlyList<string> Ids, double Ndcg, double ReciprocalRank, int Treffers);
