namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>How firm a candidate stands on its place. Chances are within its part of the list, ranks over the whole list.</summary>
/// <param name="KansOpRang1">Part of the draws in which it came first of its part.</param>
/// <param name="KansOpTop3">Part of the draws in which it came in the first three of its part.</param>
/// <param name="CentraleGewichten">Mean weights of the draws in which it came first; null when it never did.</param>
/// <param name="BesteRang">Best rank, however the unknowns turn out.</param>
/// <param name="SlechtsteRang">Worst rank, however the unknowns turn out.</param>
/// <param name="Kop">Place in the list of the first of its part, from 0.</param>
internal sealed record Stevigheid(
    double KansOpRang1, double KansOpTop3, double[]? CentraleGewichten, int BesteRang, int SlechtsteRang, int Kop)
{
    /// <summary>Whether it can be the first of its part.</summary>
    public bool KanEersteWorden => BesteRang == Kop + 1;

    public static IReadOnlyList<Stevigheid> Meet(
        IReadOnlyList<Beoordeling> ranglijst, IReadOnlyList<double> aandelen, decimal gewicht, long zaad)
    {
        var gemeten = new List<Stevigheid>(ranglijst.Count);
        foreach (var deel in ranglijst.GroupBy(kandidaat => kandidaat.Deel))
        {
            gemeten.AddRange(MeetDeel([.. deel], gemeten.Count, aandelen, gewicht, zaad));
        }

        return gemeten;
    }

    private static IEnumerable<Stevigheid> MeetDeel(
        IReadOnlyList<Beoordeling> deel, int kop, IReadOnlyList<double> aandelen, decimal gewicht, long zaad)
    {
        var uitslag = Smaa.Bereken([.. deel.Select(k => k.Waarden)], aandelen, zaad, [.. deel.Select(k => k.Voorrang)]);
        var grenzen = Ranggrenzen.Bepaal([.. deel.Select(k => k.SomVan + Extra(k))], [.. deel.Select(k => k.SomTot + Extra(k))]);
        return deel.Select((_, plek) => new Stevigheid(
            uitslag.KansOpRang1[plek],
            uitslag.KansOpTop3[plek],
            uitslag.CentraleGewichten[plek],
            kop + grenzen[plek].Beste,
            kop + grenzen[plek].Slechtste,
            kop));

        decimal Extra(Beoordeling kandidaat) => kandidaat.Voorrang ? gewicht : 0;
    }
}
