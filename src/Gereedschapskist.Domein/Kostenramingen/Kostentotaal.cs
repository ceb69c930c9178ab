namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Wat het voor een aantal deelnemers kost.</summary>
public sealed record Kostentotaal
{
    /// <summary>Aantal groepen als elke groep zo groot mogelijk is; null als het programma niet in groepen gaat of de groepsgrootte onbekend is.</summary>
    public int? GroepenVan { get; private init; }

    /// <summary>Aantal groepen als elke groep zo klein mogelijk is.</summary>
    public int? GroepenTot { get; private init; }

    /// <summary>Euro, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, bovengrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Hoe het is berekend, in één zin.</summary>
    public required string Berekening { get; init; }

    /// <summary>Started groups are paid whole. Null when the price is not per participant.</summary>
    /// <param name="raming">What it costs.</param>
    /// <param name="deelnemers">How many take part, one or more.</param>
    public static Kostentotaal? Voor(Kostenraming raming, int deelnemers)
    {
        ArgumentNullException.ThrowIfNull(raming);
        if (raming.Per is not Kosteneenheid.Deelnemer)
        {
            return null;
        }

        return raming.Groep is { } groep
            ? InGroepen(
                deelnemers, (int)Math.Ceiling(deelnemers / groep.DeelnemersTot), (int)Math.Ceiling(deelnemers / groep.DeelnemersVan),
                new(groep.VanEuro, groep.TotEuro), new(groep.DeelnemersVan, groep.DeelnemersTot))
            : new Kostentotaal
            {
                VanEuro = raming.VanEuro * deelnemers,
                TotEuro = raming.TotEuro * deelnemers,
                Berekening = $"{Nl.Getal(deelnemers)} deelnemers × {Nl.Euro(raming.VanEuro, raming.TotEuro)}.",
            };
    }

    /// <summary>For a number that is not sure: the least for the fewest, the most for the most.</summary>
    /// <param name="raming">What it costs.</param>
    /// <param name="van">Fewest that take part, one or more.</param>
    /// <param name="tot">Most that take part, no fewer than <paramref name="van"/>.</param>
    public static Kostentotaal? Voor(Kostenraming raming, int van, int tot) =>
        Voor(raming, van) is not { } minst || Voor(raming, tot) is not { } meest ? null
        : van == tot ? minst
        : minst with
        {
            GroepenTot = meest.GroepenTot,
            TotEuro = meest.TotEuro,
            Berekening = $"Van {minst.Berekening} Tot {meest.Berekening}",
        };

    private static Kostentotaal InGroepen(int deelnemers, int minst, int meest, Interval prijs, Interval grootte) => new()
    {
        GroepenVan = minst,
        GroepenTot = meest,
        VanEuro = minst * prijs.Van,
        TotEuro = meest * prijs.Tot,
        Berekening =
            $"{Nl.Getal(deelnemers)} deelnemers in groepen van {Nl.Band(grootte.Van, grootte.Tot)} is {Groepen(minst, meest)}, "
            + $"maal {Nl.Euro(prijs.Van, prijs.Tot)} per groep.",
    };

    private static string Groepen(int minst, int meest) =>
        minst == meest ? Nl.Aantal(minst, "groep", "groepen") : $"{Nl.Band(minst, meest)} groepen";
}
