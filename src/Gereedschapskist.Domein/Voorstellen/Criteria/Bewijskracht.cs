using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// How sure we are that it works at all: the level a committee gave it, widened downwards when the verdict is old or undated,
/// lowered when results contradict each other.
/// </summary>
public sealed class Bewijskracht : ICriterium
{
    /// <summary>Years a verdict counts in full; our choice, for no source gives a term.</summary>
    private const int VolleJaren = 5;

    private const decimal AftrekPerJaar = 0.03m;

    private const decimal HoogsteAftrek = 0.3m;

    public Voorstelcriterium Soort => Voorstelcriterium.Bewijskracht;

    public string Naam => "Bewijskracht";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var erkenning = interventie.LaatsteErkenning;
        var (van, tot) = Schaal(interventie.Erkenningsniveau);
        var (ouderdom, leeftijd) = Ouderdom(erkenning, vraag.Peildatum);
        var (aftrek, tegenspraak) = Tegenspraak(interventie, vraag);
        var effecten = aftrek > 0 ? interventie.Effecten.Select(effect => effect.Bron) : [];
        return Criteriumwaarde.Tussen(
            van - ouderdom - aftrek,
            tot - aftrek,
            $"{Oordeel(interventie.Erkenningsniveau, leeftijd, vraag.Catalogus.Labels)}{tegenspraak}",
            Zinnen.Bronnen(interventie, [erkenning?.Bron, .. effecten]));
    }

    private static (decimal Van, decimal Tot) Schaal(Erkenningsniveau niveau) => niveau switch
    {
        Erkenningsniveau.SterkeAanwijzingen => (1m, 1m),
        Erkenningsniveau.GoedeAanwijzingen => (0.85m, 0.85m),
        Erkenningsniveau.EersteAanwijzingen => (0.7m, 0.7m),
        Erkenningsniveau.GoedOnderbouwd => (0.5m, 0.5m),
        Erkenningsniveau.GoedBeschreven => (0.35m, 0.35m),
        Erkenningsniveau.Vervallen => (0m, 0.5m),
        Erkenningsniveau.NietErkend => (0m, 0.2m),
        _ => (0m, 0.8m),
    };

    private static (decimal Aftrek, string Leeftijd) Ouderdom(Erkenning? erkenning, DateOnly peildatum)
    {
        if (erkenning is null || erkenning.Niveau < Erkenningsniveau.GoedBeschreven)
        {
            return (0m, "");
        }

        if (erkenning.Datering is not { } datering)
        {
            return (HoogsteAftrek / 2, " (datum onbekend, daarom minder zeker)");
        }

        var jaren = Math.Max(0, peildatum.Year - datering.Jaar);
        var aftrek = Math.Clamp((jaren - VolleJaren) * AftrekPerJaar, 0m, HoogsteAftrek);
        return (aftrek, aftrek > 0 ? $" ({datering.Jaar}, {jaren} jaar oud en daarom minder zeker)" : $" ({datering.Jaar})");
    }

    private static (decimal Aftrek, string Uitleg) Tegenspraak(Interventie interventie, Voorstelopdracht vraag)
    {
        var oordelen = Doeleffecten.Van(interventie, vraag).Select(effect => effect.Uitwerking).ToList();
        var gunstig = oordelen.Contains(Uitwerking.Gunstig);
        return (oordelen.Contains(Uitwerking.Averechts), oordelen.Contains(Uitwerking.GeenEffect), gunstig) switch
        {
            (true, _, true) => (0.2m, " Onderzoeken spreken elkaar tegen: gunstig en averechts."),
            (true, _, false) => (0.3m, " Onderzoek vond een averechts resultaat."),
            (false, true, true) => (0.1m, " Niet elk onderzoek vond een effect."),
            (false, true, false) => (0.2m, " Onderzoek vond geen aantoonbaar effect."),
            _ => (0m, ""),
        };
    }

    private static string Oordeel(Erkenningsniveau niveau, string leeftijd, Codelabels labels) => niveau switch
    {
        Erkenningsniveau.Onbekend => "Of een commissie haar heeft beoordeeld, is onbekend.",
        Erkenningsniveau.NietErkend => "Een commissie heeft haar beoordeeld en niet erkend.",
        Erkenningsniveau.Vervallen => "Haar erkenning is vervallen.",
        _ => $"Een commissie oordeelde: {labels.InZin(niveau)}{leeftijd}.",
    };
}
