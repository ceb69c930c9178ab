using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What programmes of a kind cost, from those of which it is known or worked out; the last resort of an estimate.</summary>
internal sealed class Soortprijzen
{
    private readonly Dictionary<Programmasoort, Kostenraming> _ramingen;

    /// <param name="bekend">The kind and estimate of every programme that has one of its own.</param>
    public Soortprijzen(IEnumerable<(Programmasoort Soort, Kostenraming Raming)> bekend) => _ramingen = bekend
        .GroupBy(paar => paar.Soort)
        .Select(groep => (Soort: groep.Key, Raming: Leid(Eenheid(groep.Key), [.. groep.Select(paar => paar.Raming)])))
        .Where(paar => paar.Raming is not null)
        .ToDictionary(paar => paar.Soort, paar => paar.Raming!);

    /// <summary>Null when too few programmes of the kind are known.</summary>
    public Kostenraming? Voor(Programmasoort soort) => _ramingen.GetValueOrDefault(soort);

    private static Kosteneenheid Eenheid(Programmasoort soort) =>
        soort is Programmasoort.Omgeving ? Kosteneenheid.InwonerPerJaar : Kosteneenheid.Deelnemer;

    /// <summary>Of an estimate only its middle counts: its width is doubt about one programme, not a difference between programmes.</summary>
    private static Interval Prijs(Kostenraming raming) => raming.Soort is Ramingsoort.Feit
        ? new(raming.VanEuro, raming.TotEuro)
        : Interval.Punt(Kostenklasse.Midden(raming.VanEuro, raming.TotEuro));

    private static Kostenraming? Leid(Kosteneenheid per, IReadOnlyList<Kostenraming> alle)
    {
        // One price for several programmes, such as a national tariff, is one price.
        IReadOnlyList<Kostenraming> ramingen =
        [
            .. alle.Where(raming => raming.Per == per)
                .DistinctBy(
                    raming => raming.Soort is Ramingsoort.Feit ? raming.Opbouw[0].Berekening : $"{raming.VanEuro}-{raming.TotEuro}"),
        ];
        if (Spreiding.NegenVanDeTien([.. ramingen.Select(Prijs)]) is not { } prijs)
        {
            return null;
        }

        var reeks = prijs.NaarBuiten();
        var feiten = ramingen.Count(raming => raming.Soort is Ramingsoort.Feit);
        var herkomst = $"{ramingen.Count} prijzen van deze soort: {feiten} uit bronnen, {ramingen.Count - feiten} berekend uit de dosis";
        return new Kostenraming
        {
            VanEuro = reeks.Van,
            TotEuro = reeks.Tot,
            Per = per,
            Soort = Ramingsoort.RamingNaarSoort,
            Opbouw =
            [
                new Kostenregel
                {
                    Wat = "Prijs van programma's van dezelfde soort",
                    VanEuro = reeks.Van,
                    TotEuro = reeks.Tot,
                    Berekening = $"Van dit programma is geen prijs en te weinig dosis bekend. De reeks is afgeleid uit {herkomst}.",
                    Gegevens =
                    [
                        new Rekengegeven
                        {
                            Naam = "prijs van programma's van dezelfde soort",
                            Van = reeks.Van,
                            Tot = reeks.Tot,
                            Eenheid = Prijsfeit.Eenheid(per),
                            Herkomst = Gegevensherkomst.Reeks,
                            Programmas = ramingen.Count,
                            Toelichting = $"{Nl.Getal(ramingen.Count)} prijzen; een prijs die voor meer programma's geldt, telt één keer.",
                        },
                    ],
                },
            ],
        };
    }
}
