using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>What a region can measure of a function, and who has the numbers.</summary>
internal static class Meettabel
{
    /// <summary>Nothing when no indicator is known.</summary>
    public static IEnumerable<Blok> Maak(Shortlistbron bron, Notenlijst noten, Basisfunctionaliteit functie)
    {
        var indicatoren = bron.Catalogus.Monitoring.Van(functie.Id).ToList();
        if (indicatoren.Count > 0)
        {
            yield return new Tabel($"{functie.Naam}: wat de regio kan meten", ["Wat", "Eenheid", "Wie de gegevens heeft", "Hoe vaak"], [38, 20, 28, 14],
            [
                .. from indicator in indicatoren
                   let gegevens = bron.Catalogus.Monitoring.Gegevensbron(indicator.Gegevensbron)
                   select (IReadOnlyList<Zin>)
                   [
                       ((Zin)indicator.Naam).Met(noten.Verwijs(indicator.Bronnen)),
                       indicator.Eenheid,
                       gegevens is null ? "geen bestaande bron gevonden" : $"{gegevens.Naam}{(gegevens.Houder is { } houder ? $" ({houder})" : "")}",
                       Zin.Van(gegevens?.HoeVaak),
                   ],
            ]);
        }
    }
}
