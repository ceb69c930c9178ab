using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// How firm the ground is on which someone pays: the verdicts of the funding rules on the parts it can fill; without a chain, what
/// sources say about this interventie.
/// </summary>
public sealed class Financierbaarheid : ICriterium
{
    public Voorstelcriterium Soort => Voorstelcriterium.Financierbaarheid;

    public string Naam => "Financierbaarheid";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var onderdelen = FinancieringKort.Van(vraag.Catalogus.Financiering, interventie, vraag.Peildatum).Onderdelen
            .Where(onderdeel => onderdeel.Oordeel is not Financieringsoordeel.Onbekend)
            .ToList();
        if (onderdelen.Count > 0)
        {
            return Weeg(
                [.. onderdelen.Select(Schaal)],
                string.Join(' ', Financieringszinnen.PerBetaler(onderdelen)),
                [.. onderdelen.SelectMany(deel => deel.Bronnen).Select(bron => vraag.Catalogus.Bron(bron.Bron)).OfType<Bron>().Distinct()]);
        }

        var feiten = interventie.Financiering.Where(feit => Geldt(feit, vraag.Peildatum)).ToList();
        return feiten.Count == 0
            ? Criteriumwaarde.Tussen(0m, 1m, "Wie dit betaalt, is onbekend.")
            : Weeg(
                [.. feiten.Select(feit => Schaal(feit.Grondslag))],
                $"Bronnen noemen als betaling: {Nl.Opsomming([.. feiten.Select(feit => feit.Grondslag).Distinct().Order().Select(vraag.Catalogus.Labels.InZin)])}.",
                Zinnen.Bronnen(interventie, feiten.Select(feit => feit.Bron)));
    }

    internal static bool Geldt(Financieringsfeit feit, DateOnly peildatum) =>
        (feit.Vanaf is not { } vanaf || vanaf.Vroegst <= peildatum) && (feit.TotEnMet is not { } tot || tot.Laatst >= peildatum);

    /// <summary>Several parts are several ways to get it paid: the firmest floor and the highest ceiling count.</summary>
    private static Criteriumwaarde Weeg(List<(decimal Van, decimal Tot)> schalen, string uitleg, IReadOnlyList<Bron> bronnen) =>
        Criteriumwaarde.Tussen(schalen.Max(schaal => schaal.Van), schalen.Max(schaal => schaal.Tot), uitleg, bronnen);

    /// <summary>
    /// What is still possible spans the interval. "Not arranged" for who does not meet the conditions is left out as long as there is
    /// something else: a choice is made for those who do.
    /// </summary>
    private static (decimal Van, decimal Tot) Schaal(OnderdeelKort onderdeel)
    {
        var mogelijk = onderdeel.MogelijkeOordelen
            .Where(oordeel => oordeel is not Financieringsoordeel.NietGeregeld and not Financieringsoordeel.Voorwaardelijk)
            .DefaultIfEmpty(onderdeel.Oordeel)
            .ToList();
        return (mogelijk.Min(Schaal), mogelijk.Max(Schaal));
    }

    private static decimal Schaal(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd => 1m,
        Financieringsoordeel.Gemeente or Financieringsoordeel.Gezamenlijk => 0.6m,
        Financieringsoordeel.Voorwaardelijk => 0.5m,
        Financieringsoordeel.Aanvullend => 0.4m,
        Financieringsoordeel.NietGeregeld => 0.1m,
        _ => 0m,
    };

    private static (decimal Van, decimal Tot) Schaal(Grondslag grondslag) => grondslag switch
    {
        Grondslag.Zvw or Grondslag.Wpg or Grondslag.Jeugdwet or Grondslag.Wmo or Grondslag.Wlz => (0.5m, 1m),
        Grondslag.Spuk => (0.4m, 0.7m),
        Grondslag.AanvullendeVerzekering => (0.3m, 0.6m),
        Grondslag.EigenBijdrage => (0.1m, 0.3m),
        _ => (0.2m, 0.7m),
    };
}
