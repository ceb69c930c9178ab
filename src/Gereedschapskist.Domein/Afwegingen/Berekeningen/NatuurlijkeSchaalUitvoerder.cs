using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether the performer already works for a whole region.</summary>
internal sealed class NatuurlijkeSchaalUitvoerder : IBerekening
{
    public string Criterium => "natuurlijke-schaal-uitvoerder";

    /// <summary>A function's natural scale is told of who coordinates and counts, not of who does it with the inhabitant.</summary>
    private static readonly Deel[] RondDeUitvoering = [Deel.Coordinatie, Deel.KennisMonitoring];

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var interventie = situatie.Interventie;
        if (situatie.Basisfunctionaliteiten.FirstOrDefault(f => f.NatuurlijkeSchaal is not null) is { } functie)
        {
            return Bepaling.Ja(
                Antwoordherkomst.Catalogus,
                $"De natuurlijke schaal voor de coördinatie van {functie.Naam} is de {functie.NatuurlijkeSchaal}.",
                functie.Bronnen) with
            { AlleenVoor = RondDeUitvoering };
        }

        return interventie.Schaal is { UitvoerendeSchaal: { } niveau } schaal
            ? VanBron(niveau, schaal, situatie.Kader)
            : VanUitvoerders(interventie.Uitvoerders, situatie.Kader.Uitvoerders);
    }

    private static Bepaling VanBron(Uitvoeringsschaal niveau, Schaal schaal, Afwegingskader kader)
    {
        var delen = Schaaldelen.Van(kader, schaal);
        var namen = kader.Onderdelen.Where(o => delen?.Contains(o.Deel) is true).Select(o => o.Naam).ToList();
        var wat = namen.Count == 0 ? "gebeurt dit" : $"{(namen.Count == 1 ? "gebeurt" : "gebeuren")} {Nl.Opsomming(namen)}";
        var waar = niveau switch { Uitvoeringsschaal.Lokaal => "lokaal", Uitvoeringsschaal.Regionaal => "regionaal", _ => "landelijk" };
        var uitleg = $"Volgens de bron {wat} {waar}.";
        return (niveau is Uitvoeringsschaal.Lokaal ? Nee(uitleg, schaal.Bron) : Bepaling.Ja(Antwoordherkomst.Catalogus, uitleg, Bronnen(schaal.Bron)))
            with
        { AlleenVoor = delen };
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
