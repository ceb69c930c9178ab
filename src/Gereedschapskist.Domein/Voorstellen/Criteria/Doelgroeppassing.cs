using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>How well the people it is made for are the people asked for: ages, characteristics and setting count equally.</summary>
public sealed class Doelgroeppassing : ICriterium
{
    public Voorstelcriterium Soort => Voorstelcriterium.Doelgroeppassing;

    public string Naam => "Past bij de doelgroep";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var delen = new List<(decimal Van, decimal Tot, string Uitleg)>();
        if (vraag.LeeftijdVan is not null || vraag.LeeftijdTot is not null)
        {
            delen.Add(Leeftijdspassing.Beoordeel(interventie, vraag));
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
