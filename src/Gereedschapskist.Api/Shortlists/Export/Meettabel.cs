using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>What a region can measure of a function, who has the numbers, and what it measured so far.</summary>
internal sealed class Meettabel(Shortlistbron bron, Notenlijst noten)
{
    private readonly Dictionary<string, Meting> _metingen = Metingen
        .Van(bron.Catalogus, bron.Shortlist.Regio?.Cijfers ?? [], bron.Shortlist.Regio?.Register ?? [])
        .ToDictionary(meting => meting.Indicator, StringComparer.Ordinal);

    /// <summary>Whether the region measured anything of a function.</summary>
    public bool IsGemeten(Basisfunctionaliteit functie) => Van(functie).Any();

    /// <summary>Nothing when no indicator is known.</summary>
    public IEnumerable<Blok> Maak(Basisfunctionaliteit functie)
    {
        var indicatoren = bron.Catalogus.Monitoring.Van(functie.Id).ToList();
        if (indicatoren.Count == 0)
        {
            yield break;
        }

        yield return new Tabel(
            $"{functie.Naam}: wat de regio kan meten, en wat zij mat",
            ["Wat", "Eenheid", "Wie de gegevens heeft", "Hoe vaak", "Uitkomsten van de regio"],
            [30, 14, 22, 12, 22],
        [
            .. from indicator in indicatoren
               let gegevens = bron.Catalogus.Monitoring.Gegevensbron(indicator.Gegevensbron)
               select (IReadOnlyList<Zin>)
               [
                   ((Zin)indicator.Naam).Met(noten.Verwijs(indicator.Bronnen)),
                   indicator.Eenheid,
                   gegevens is null ? "geen bestaande bron gevonden" : Houder(gegevens),
                   Zin.Van(gegevens?.HoeVaak),
                   _metingen.GetValueOrDefault(indicator.Id)?.Tekst() is { Length: > 0 } tekst ? tekst : "nog geen cijfer ingevuld",
               ],
        ]);
        foreach (var meting in Van(functie).Where(meting => meting.Tegenspraak is not null))
        {
            yield return new Alinea(Zin.Vet($"{meting.Naam}. ") + meting.Tegenspraak!, Alineasoort.Kader);
        }
    }

    private static string Houder(Gegevensbron gegevens) => gegevens.Houder is { } houder ? $"{gegevens.Naam} ({houder})" : gegevens.Naam;

    private IEnumerable<Meting> Van(Basisfunctionaliteit functie) =>
        _metingen.Values.Where(meting => meting.Basisfunctionaliteiten.Contains(functie.Id));
}
