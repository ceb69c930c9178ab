using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>How well the people it is made for are the people asked for: ages, characteristics and setting count equally.</summary>
public sealed class Doelgroeppassing : ICriterium
{
    private const int OudsteLeeftijd = 100;

    public Voorstelcriterium Soort => Voorstelcriterium.Doelgroeppassing;

    public string Naam => "Past bij de doelgroep";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var delen = new List<(decimal Van, decimal Tot, string Uitleg)>();
        if (vraag.LeeftijdVan is not null || vraag.LeeftijdTot is not null)
        {
            delen.Add(Leeftijd(interventie, vraag));
        }

        if (vraag.Kenmerken.Count > 0)
        {
            delen.Add(Kenmerken(interventie, vraag));
        }

        if (vraag.Settings.Count > 0)
        {
            delen.Add(Setting(interventie, vraag));
        }

        return delen.Count == 0
            ? Criteriumwaarde.Bekend(1m, "U vraagt geen bepaalde doelgroep.")
            : Criteriumwaarde.Tussen(delen.Average(d => d.Van), delen.Average(d => d.Tot), string.Join(" ", delen.Select(d => d.Uitleg)));
    }

    private static (decimal, decimal, string) Leeftijd(Interventie interventie, Voorstelopdracht vraag)
    {
        if (interventie.LeeftijdVan is null && interventie.LeeftijdTot is null)
        {
            return vraag.Functie?.Functie is { LeeftijdVan: not null } or { LeeftijdTot: not null }
                ? (0.6m, 1m, "Voor welke leeftijd dit is, is onbekend; de basisfunctionaliteit waar het bij hoort, heeft wel een leeftijd.")
                : (0.3m, 1m, "Voor welke leeftijd dit is, is onbekend.");
        }

        var eigen = Nl.Leeftijd(interventie.LeeftijdVan, interventie.LeeftijdTot);
        if (interventie.LeeftijdBetreft is Leeftijdspersoon.Kind && (vraag.LeeftijdVan ?? 0) >= 16)
        {
            return (0.5m, 1m, $"Dit is voor ouders van kinderen van {eigen}; de leeftijd van de ouders is niet begrensd.");
        }

        var (van, tot) = (vraag.LeeftijdVan ?? 0, vraag.LeeftijdTot ?? OudsteLeeftijd);
        var (eigenVan, eigenTot) = (interventie.LeeftijdVan ?? 0, interventie.LeeftijdTot ?? Math.Max(OudsteLeeftijd, tot));
        var gedeeld = Math.Max(0, Math.Min(tot, eigenTot) - Math.Max(van, eigenVan) + 1m);
        var dekking = gedeeld / (tot - van + 1);
        var gericht = gedeeld / (eigenTot - eigenVan + 1);
        var waarde = Math.Round((0.75m * dekking) + (0.25m * gericht), 3);
        return (waarde, waarde, $"Dit is voor {eigen} en dekt daarmee {Nl.Afgerond(Math.Round(dekking * 100))}% van de gevraagde leeftijden.");
    }

    private static (decimal, decimal, string) Kenmerken(Interventie interventie, Voorstelopdracht vraag)
    {
        if (interventie.Kenmerken.Count == 0)
        {
            return (0.2m, 0.8m, "Of dit voor de gevraagde kenmerken is gemaakt, is onbekend.");
        }

        var gevonden = vraag.Kenmerken.Where(kenmerk => Kenmerkgroepen.Heeft(interventie, kenmerk, vraag.Catalogus)).ToList();
        var waarde = 0.2m + (0.8m * gevonden.Count / vraag.Kenmerken.Count);
        return (waarde, waarde, gevonden.Count > 0
            ? $"De aanpak richt zich op: {Nl.Opsomming([.. gevonden.Select(kenmerk => Kenmerkgroepen.InZin(vraag.Catalogus, kenmerk))])}."
            : $"De beschrijving noemt de gevraagde kenmerken niet, wel {Nl.Opsomming([.. interventie.Kenmerken.Take(3)])}.");
    }

    private static (decimal, decimal, string) Setting(Interventie interventie, Voorstelopdracht vraag) => interventie.Settings.Count == 0
        ? (0.3m, 1m, "In welke setting dit wordt uitgevoerd, is onbekend.")
        : (1m, 1m, $"Dit wordt uitgevoerd in de gevraagde setting ({Nl.Opsomming([.. interventie.Settings.Intersect(vraag.Settings).Select(setting => vraag.Catalogus.Labels.InZin("setting", setting))])}).");
}
