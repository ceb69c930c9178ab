using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether the performer already works for a whole region.</summary>
internal sealed class NatuurlijkeSchaalUitvoerder : IBerekening
{
    public string Criterium => "natuurlijke-schaal-uitvoerder";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var interventie = situatie.Interventie;
        if (situatie.Basisfunctionaliteiten.FirstOrDefault(f => f.NatuurlijkeSchaal is not null) is { } functie)
        {
            return Bepaling.Ja(Antwoordherkomst.Catalogus, $"De natuurlijke schaal van {functie.Naam} is de {functie.NatuurlijkeSchaal}.", functie.Bronnen);
        }

        return interventie.Schaal switch
        {
            { UitvoerendeSchaal: Uitvoeringsschaal.Lokaal } schaal => Nee("Volgens de bron wordt dit lokaal uitgevoerd.", schaal.Bron),
            { UitvoerendeSchaal: { } niveau } schaal => Bepaling.Ja(
                Antwoordherkomst.Catalogus,
                $"Volgens de bron wordt dit {(niveau is Uitvoeringsschaal.Regionaal ? "regionaal" : "landelijk")} uitgevoerd.",
                Bronnen(schaal.Bron)),
            _ => VanUitvoerders(interventie.Uitvoerders, situatie.Kader.Uitvoerders),
        };
    }

    private static Bepaling VanUitvoerders(IReadOnlyList<string> uitvoerders, Uitvoerdersindeling indeling)
    {
        if (Uitvoerderswoorden.Eerste(uitvoerders, indeling.Regionaal) is { } regionaal)
        {
            return Eigen(Sterkte.Ja, "ja", $"De catalogus noemt als uitvoerder: {regionaal}. Die werkt regionaal (eigen indeling).");
        }

        if (Uitvoerderswoorden.Eerste(uitvoerders, indeling.VaakRegionaal) is { } vaak)
        {
            return Eigen(new(0.5m, 1), "vaak", $"De catalogus noemt als uitvoerder: {vaak}. Die werkt vaak, niet altijd regionaal (eigen indeling).");
        }

        return Uitvoerderswoorden.Eerste(uitvoerders, indeling.EersteLijnOfWijk) is { } lokaal
            ? Eigen(Sterkte.Nee, "nee", $"De catalogus noemt als uitvoerder: {lokaal}. Die werkt in de buurt (eigen indeling).")
            : Bepaling.Onbekend("De catalogus zegt niet op welke schaal de uitvoerder werkt.");
    }

    private static Bepaling Eigen(Sterkte sterkte, string antwoord, string uitleg) =>
        new Bepaling(Antwoordherkomst.EigenIndeling, sterkte, antwoord, uitleg).OnderVoorbehoud();

    private static Bepaling Nee(string uitleg, string? bron) =>
        new(Antwoordherkomst.Catalogus, Sterkte.Nee, "nee", uitleg) { Bronnen = Bronnen(bron) };

    private static IReadOnlyList<Bronverwijzing> Bronnen(string? bron) => bron is null ? [] : [new Bronverwijzing(bron)];
}
