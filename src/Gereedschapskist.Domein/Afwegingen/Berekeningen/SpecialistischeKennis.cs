using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>How much specialist knowledge running it takes, from the catalogue.</summary>
internal sealed class SpecialistischeKennis : IBerekening
{
    public string Criterium => "specialistische-kennis";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var schaal = situatie.Interventie.Schaal;
        var waarde = schaal?.SpecialistischeKennis?.Code();
        if (criterium.Keuzes.FirstOrDefault(k => k.Waarde == waarde) is not { } keuze)
        {
            return Bepaling.Onbekend("De catalogus zegt niet of de uitvoering specialistische kennis vraagt.");
        }

        var eigen = situatie.Interventie.EigenIndeling.Contains("schaal.specialistischeKennis");
        var bepaling = new Bepaling(
            Antwoordherkomst.Catalogus,
            new(keuze.SterkteVan, keuze.SterkteTot),
            keuze.Label,
            $"Specialistische kennis: {keuze.Label}{(eigen ? " (eigen indeling van de catalogus)" : "")}.{(schaal?.Toelichting is { } tekst ? $" {Zin(tekst)}" : "")}")
        {
            Bronnen = schaal?.Bron is { } bron ? [new Bronverwijzing(bron)] : [],
        };
        return (eigen ? bepaling.OnderVoorbehoud() : bepaling) with { AlleenVoor = Schaaldelen.Van(situatie.Kader, schaal!) };
    }

    private static string Zin(string tekst) => $"{tekst.MetHoofdletter().TrimEnd('.')}.";
}
