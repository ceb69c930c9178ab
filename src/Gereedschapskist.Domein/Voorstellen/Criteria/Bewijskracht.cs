using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// How sure we are that it works at all: the level a committee gave it, widened downwards when the verdict is old or undated,
/// lowered when results contradict each other. A verdict that effects were seen says less of a goal when only a step towards it was
/// measured: then it can be no more than well founded.
/// </summary>
public sealed class Bewijskracht : ICriterium
{
    private const string Keten =
        "Een akkoord, een wet of een landelijk model noemt deze aanpak als deel van een keten. "
        + "Commissies erkennen programma's, geen ketens; dat een erkenning ontbreekt, telt daarom minder.";

    private const string Tussenstap =
        " Wat wij van de effecten kennen, gaat over een stap naar dit doel en niet over het doel zelf; daarom is dit minder zeker.";

    public Voorstelcriterium Soort => Voorstelcriterium.Bewijskracht;

    public string Naam => "Bewijskracht";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var erkenning = interventie.LaatsteErkenning;
        var isKeten = interventie.Erkenningsniveau is Erkenningsniveau.Onbekend && IsBouwsteen(interventie, vraag);
        var isTussenstap = interventie.Erkenningsniveau >= Erkenningsniveau.EersteAanwijzingen
            && Doeleffecten.Lijn(interventie, vraag) is { IsTussenstap: true };
        var (van, tot) = isKeten ? (0.3m, 0.8m) : Schaal(interventie.Erkenningsniveau);
        van = isTussenstap ? Schaal(Erkenningsniveau.GoedOnderbouwd).Van : van;
        var (ouderdom, leeftijd) = Verouderd(erkenning, vraag.Peildatum);
        var (aftrek, tegenspraak) = Tegenspraak(interventie, vraag);
        var effecten = aftrek > 0 ? interventie.Effecten.Select(effect => effect.Bron) : [];
        return Criteriumwaarde.Tussen(
            van - ouderdom - aftrek,
            tot - aftrek,
            $"{(isKeten ? Keten : Oordeel(interventie.Erkenningsniveau, leeftijd, vraag.Catalogus.Labels))}{(isTussenstap ? Tussenstap : "")}{tegenspraak}",
            Zinnen.Bronnen(interventie, [erkenning?.Bron, .. effecten]));
    }

    private static bool IsBouwsteen(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Catalogus.Basisfunctionaliteiten.Any(functie => functie.Bouwstenen.Any(steen => steen.Interventies.Contains(interventie.Id)));

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

    private static (decimal Aftrek, string Leeftijd) Verouderd(Erkenning? erkenning, DateOnly peildatum)
    {
        if (erkenning is null || erkenning.Niveau < Erkenningsniveau.GoedBeschreven)
        {
            return (0m, "");
        }

        var aftrek = Ouderdom.Aftrek(erkenning.Datering?.Jaar, peildatum);
        return (aftrek, erkenning.Datering switch
        {
            null => " (datum onbekend, daarom minder zeker)",
            { } datering when aftrek > 0 => $" ({datering.Jaar}, {peildatum.Year - datering.Jaar} jaar oud en daarom minder zeker)",
            { } datering => $" ({datering.Jaar})",
        });
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
        Erkenningsniveau.Onbekend => "Of een commissie dit heeft beoordeeld, is onbekend.",
        Erkenningsniveau.NietErkend => "Een commissie heeft dit beoordeeld en niet erkend.",
        Erkenningsniveau.Vervallen => "De erkenning is vervallen.",
        _ => $"Een commissie oordeelde: {labels.InZin(niveau)}{leeftijd}.",
    };
}
