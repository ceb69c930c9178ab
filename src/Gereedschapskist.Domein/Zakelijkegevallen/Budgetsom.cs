using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>What a budget per year allows.</summary>
internal static class Budgetsom
{
    /// <summary>Null without a price per participant.</summary>
    public static Gevalbudget? Bereken(decimal? budget, Kostenraming? raming, Gevalkosten? kosten)
    {
        if (budget is not { } euro || raming is not { Per: Kosteneenheid.Deelnemer })
        {
            return null;
        }

        var zeker = Deelnemers(euro, raming.Groep?.TotEuro ?? raming.TotEuro, raming.Groep?.DeelnemersVan ?? 1);
        var hooguit = Deelnemers(euro, raming.Groep?.VanEuro ?? raming.VanEuro, raming.Groep?.DeelnemersTot ?? 1);
        bool? past = kosten is null ? null : kosten.TotEuro <= euro ? true : kosten.VanEuro > euro ? false : null;
        return new Gevalbudget
        {
            PerJaarEuro = euro,
            Past = past,
            DeelnemersVan = zeker ?? 0,
            DeelnemersTot = hooguit,
            Uitleg = $"{Oordeel(euro, past)} Voor dat bedrag {Ruimte(zeker ?? 0, hooguit)}.",
        };
    }

    /// <summary>Whole units only; null when a unit costs nothing.</summary>
    private static int? Deelnemers(decimal budget, decimal prijs, decimal perEenheid) =>
        prijs <= 0 ? null : (int)Math.Min(int.MaxValue, Math.Floor(budget / prijs) * perEenheid);

    private static string Oordeel(decimal budget, bool? past) => past switch
    {
        true => $"Het past in uw budget van {Nl.Euro(budget)} per jaar.",
        false => $"Het past niet in uw budget van {Nl.Euro(budget)} per jaar.",
        null => $"Of het in uw budget van {Nl.Euro(budget)} per jaar past, hangt af van de werkelijke prijs en het aantal deelnemers.",
    };

    private static string Ruimte(int zeker, int? hooguit) => hooguit switch
    {
        null => $"kunnen ten minste {Nl.Aantal(zeker, "deelnemer", "deelnemers")} meedoen",
        0 => "kan niemand meedoen",
        _ => $"kunnen {Nl.Band(zeker, hooguit.Value)} deelnemers meedoen",
    };
}
