using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// In how many places it runs according to sources: whether others managed to do it, apart from whether it works. A logarithmic scale
/// per unit: each doubling weighs the same. Who is nowhere counted may run everywhere, so its interval is wide.
/// </summary>
public sealed class BeproefdInDePraktijk : ICriterium
{
    /// <summary>What one place is worth; more places lead from here to 1.</summary>
    private const double EenPlek = 0.3;

    /// <summary>As many municipalities as count as everywhere.</summary>
    private const int OveralGemeenten = 200;

    /// <summary>The best that can hide behind a missing count.</summary>
    private const decimal OngeteldTot = 0.8m;

    public Voorstelcriterium Soort => Voorstelcriterium.BeproefdInDePraktijk;

    public string Naam => "Beproefd in de praktijk";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag) => interventie.InGebruik
        .Select(gebruik => (Gebruik: gebruik, Waarde: Schaal(gebruik)))
        .Where(telling => telling.Waarde is not null)
        .OrderByDescending(telling => telling.Waarde)
        .Select(telling => Geteld(telling.Gebruik, telling.Waarde!.Value, interventie, vraag))
        .FirstOrDefault() ?? Ongeteld(interventie, vraag);

    private static Criteriumwaarde Geteld(Gebruik gebruik, decimal waarde, Interventie interventie, Voorstelopdracht vraag)
    {
        var plaatsen = Aantal(gebruik.Aantal!.Value, gebruik.Eenheid!.Value, vraag.Catalogus.Labels);
        var begin = gebruik.Sinds is { } sinds ? $", sinds {Nl.Jaar(sinds)}" : "";
        var peil = gebruik.Jaar is { } bekend ? $"in {Nl.Jaar(bekend)}" : "in een jaar dat de bron niet noemt";
        return Criteriumwaarde.Tussen(
            waarde - Ouderdom.Aftrek(gebruik.Jaar, vraag.Peildatum),
            waarde,
            $"Deze aanpak liep {peil} in {plaatsen}{begin}.",
            Zinnen.Bronnen(interventie, [gebruik.Bron]));
    }

    /// <summary>Where nobody counted, there may be many more places than those a source happens to name.</summary>
    private static Criteriumwaarde Ongeteld(Interventie interventie, Voorstelopdracht vraag)
    {
        var genoemd = interventie.InGebruik.SelectMany(gebruik => gebruik.Gemeenten).Distinct(StringComparer.Ordinal).Count();
        var bronnen = Zinnen.Bronnen(interventie, interventie.InGebruik.Select(gebruik => gebruik.Bron));
        var jaar = interventie.InGebruik.Max(gebruik => gebruik.Jaar);
        return (genoemd, interventie.InGebruik.Count) switch
        {
            ( > 0, _) => Criteriumwaarde.Tussen(
                Schaal(genoemd, OveralGemeenten) - Ouderdom.Aftrek(jaar, vraag.Peildatum),
                OngeteldTot,
                $"Bronnen noemen {Nl.Aantal(genoemd, "gemeente", "gemeenten")} waar deze aanpak liep; in hoeveel plaatsen dat nu zo is, is onbekend.",
                bronnen),
            (_, > 0) => Criteriumwaarde.Tussen(
                0.2m, OngeteldTot, "Bronnen noemen dat dit wordt gebruikt, zonder te tellen in hoeveel plaatsen.", bronnen),
            _ => Criteriumwaarde.Tussen(0m, OngeteldTot, "In hoeveel plaatsen dit loopt, is onbekend."),
        };
    }

    private static string Aantal(int aantal, Gebruikseenheid eenheid, Codelabels labels) =>
        aantal == 1 ? "één plaats" : $"{Nl.Getal(aantal)} {labels.InZin(eenheid)}";

    /// <summary>Null when nothing was counted, or people instead of places.</summary>
    private static decimal? Schaal(Gebruik gebruik) => (gebruik.Eenheid, gebruik.Aantal) switch
    {
        (Gebruikseenheid.Gemeenten, { } aantal) => Schaal(aantal, OveralGemeenten),
        (Gebruikseenheid.Regios, { } aantal) => Schaal(aantal, 25),
        (Gebruikseenheid.Wijken or Gebruikseenheid.Organisaties or Gebruikseenheid.Locaties, { } aantal) => Schaal(aantal, 500),
        (Gebruikseenheid.Scholen, { } aantal) => Schaal(aantal, 1000),
        _ => null,
    };

    /// <param name="aantal">Places.</param>
    /// <param name="overal">As many as count as everywhere.</param>
    private static decimal Schaal(int aantal, int overal) =>
        (decimal)Math.Round(Math.Min(1, EenPlek + ((1 - EenPlek) * Math.Log(Math.Max(1, aantal)) / Math.Log(overal))), 3);
}
