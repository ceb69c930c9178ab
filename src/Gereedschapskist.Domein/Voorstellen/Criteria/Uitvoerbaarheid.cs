using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>How easily it can be run: knowledge it takes, how long it lasts, and whether a judged description exists; each a third.</summary>
public sealed class Uitvoerbaarheid : ICriterium
{
    public Voorstelcriterium Soort => Voorstelcriterium.Uitvoerbaarheid;

    public string Naam => "Uitvoerbaarheid";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var kennis = Kennis(interventie.Schaal?.SpecialistischeKennis);
        var duur = Duur(interventie.Dosis?.Weken);
        var beschrijving = Beschrijving(interventie.Erkenningsniveau);
        return Criteriumwaarde.Tussen(
            (kennis.Van + duur.Van + beschrijving.Van) / 3,
            (kennis.Tot + duur.Tot + beschrijving.Tot) / 3,
            $"{kennis.Uitleg} {duur.Uitleg} {beschrijving.Uitleg}",
            Zinnen.Bronnen(
                interventie, [interventie.Schaal?.Bron, .. interventie.Dosis?.Weken?.Bronnen ?? [], interventie.LaatsteErkenning?.Bron]));
    }

    private static (decimal Van, decimal Tot, string Uitleg) Kennis(Kennisniveau? kennis) => kennis switch
    {
        Kennisniveau.NietVereist => (1m, 1m, "Dit vraagt geen specialistische kennis (onze indeling)."),
        Kennisniveau.Laag => (0.8m, 0.8m, "Dit vraagt weinig specialistische kennis (onze indeling)."),
        Kennisniveau.Midden => (0.6m, 0.6m, "Dit vraagt enige specialistische kennis (onze indeling)."),
        Kennisniveau.Vereist => (0.3m, 0.7m, "Dit vraagt specialistische kennis (onze indeling)."),
        Kennisniveau.Hoog => (0.3m, 0.3m, "Dit vraagt veel specialistische kennis (onze indeling)."),
        _ => (0.2m, 1m, "Hoeveel kennis dit vraagt, is onbekend."),
    };

    private static (decimal Van, decimal Tot, string Uitleg) Duur(Hoeveelheid? weken) => weken is null
        ? (0.3m, 1m, "Hoe lang het duurt, is onbekend.")
        : (Gemak(weken.Tot), Gemak(weken.Van ?? 1), $"Het duurt {Nl.Aantal(weken.Van, weken.Tot, "week", "weken")}.");

    private static decimal Gemak(decimal? weken) => weken switch
    {
        null => 0.3m,
        <= 13 => 1m,
        <= 26 => 0.8m,
        <= 52 => 0.6m,
        _ => 0.45m,
    };

    private static (decimal Van, decimal Tot, string Uitleg) Beschrijving(Erkenningsniveau niveau) => niveau switch
    {
        >= Erkenningsniveau.GoedBeschreven => (1m, 1m, "Een commissie keurde de beschrijving goed."),
        Erkenningsniveau.NietErkend => (0m, 0.5m, "Een commissie keurde de beschrijving niet goed."),
        _ => (0.2m, 1m, "Of er een beoordeelde beschrijving is, is onbekend."),
    };
}
