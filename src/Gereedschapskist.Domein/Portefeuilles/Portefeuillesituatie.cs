using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>A checked question with everything looked up.</summary>
internal sealed record Portefeuillesituatie
{
    public required Catalogus Catalogus { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required int Jaar { get; init; }

    public required Gebied Gebied { get; init; }

    public required IReadOnlyList<Dekdoel> Doelen { get; init; }

    public required IReadOnlyDictionary<Beurs, decimal> Budgetten { get; init; }

    public Erkenningsniveau? Minimum { get; init; }

    public required IReadOnlySet<string> Uitsluiten { get; init; }

    /// <summary>Own numbers of participants, by id.</summary>
    public required IReadOnlyDictionary<string, int> Deelnemers { get; init; }

    public int AlleGewicht => Doelen.Sum(doel => doel.Gewicht);

    public decimal Procent(int dekking) => decimal.Round(100m * dekking / AlleGewicht, 1);
}
