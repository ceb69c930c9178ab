using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Matching.Vragen;

namespace Gereedschapskist.Domein.Matching.Criteria;

/// <summary>How firm the ground is on which someone pays for it: a law is firmer than temporary money, and that firmer than the participant.</summary>
public sealed class Financierbaarheid : ICriterium
{
    public Criterium Soort => Criterium.Financierbaarheid;

    public string Naam => "Financierbaarheid";

    public Criteriumwaarde Beoordeel(Interventie interventie, Matchvraag vraag)
    {
        var feiten = interventie.Financiering.Where(feit => Geldt(feit, vraag.Peildatum)).ToList();
        if (feiten.Count == 0)
        {
            return Criteriumwaarde.Tussen(0m, 1m, "Wie haar betaalt, is onbekend.");
        }

        var (van, tot) = Schaal(feiten);
        var grondslagen = feiten.Select(feit => feit.Grondslag).Distinct().Order().Select(Grondslagnaam).ToList();
        return Criteriumwaarde.Tussen(
            van,
            tot,
            $"Bronnen noemen als betaling: {Zinnen.Opsomming(grondslagen)}.",
            Zinnen.Bronnen(interventie, feiten.Select(feit => feit.Bron)));
    }

    internal static bool Geldt(Financieringsfeit feit, DateOnly peildatum) =>
        (feit.Vanaf is not { } vanaf || vanaf.Vroegst <= peildatum) && (feit.TotEnMet is not { } tot || tot.Laatst >= peildatum);

    /// <summary>Several payers: the firmest decides what is possible, the rest how sure that is for the whole.</summary>
    private static (decimal Van, decimal Tot) Schaal(List<Financieringsfeit> feiten)
    {
        var schalen = feiten.Select(feit => Schaal(feit.Grondslag)).ToList();
        return (Math.Min(schalen.Average(schaal => schaal.Van), schalen.Max(schaal => schaal.Tot)), schalen.Max(schaal => schaal.Tot));
    }

    private static (decimal Van, decimal Tot) Schaal(Grondslag grondslag) => grondslag switch
    {
        Grondslag.Zvw or Grondslag.Wpg or Grondslag.Jeugdwet or Grondslag.Wmo or Grondslag.Wlz => (0.7m, 1m),
        Grondslag.Spuk => (0.5m, 0.7m),
        Grondslag.AanvullendeVerzekering => (0.4m, 0.6m),
        Grondslag.EigenBijdrage => (0.1m, 0.3m),
        _ => (0.2m, 0.7m),
    };

    private static string Grondslagnaam(Grondslag grondslag) => grondslag switch
    {
        Grondslag.Zvw => "Zvw",
        Grondslag.Wpg => "Wpg",
        Grondslag.Wmo => "Wmo",
        Grondslag.Wlz => "Wlz",
        Grondslag.Jeugdwet => "Jeugdwet",
        Grondslag.Spuk => "SPUK (tijdelijk)",
        Grondslag.AanvullendeVerzekering => "aanvullende verzekering",
        Grondslag.EigenBijdrage => "eigen bijdrage",
        _ => "andere middelen",
    };
}
