using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Checks a kader, the standard one and one that is sent in alike; answers with every fault at once.</summary>
public static class Kadercontrole
{
    private const decimal Afronding = 0.01m;
    private const int MaximumCriteria = 200;

    /// <param name="kader">The kader to check.</param>
    /// <param name="veld">Path of the kader in the request or file, such as <c>kader</c>; empty for a file of its own.</param>
    /// <param name="bronnen">Tells whether a source is known; null skips that check, for a kader with sources of its own.</param>
    public static IReadOnlyList<Fout> Controleer(Afwegingskader kader, string veld = "", Func<string, bool>? bronnen = null)
    {
        ArgumentNullException.ThrowIfNull(kader);
        var pad = veld.Length == 0 ? "" : $"{veld}.";
        List<Fout> fouten =
        [
            .. Verplicht(kader.Id, $"{pad}id"),
            .. Verplicht(kader.Versie, $"{pad}versie"),
            .. Verplicht(kader.Titel, $"{pad}titel"),
            .. Onderdelen(kader, pad),
            .. Criteria(kader, pad),
            .. Gewichten(kader, pad),
            .. Afspraken(kader, pad),
            .. Soorten(kader, pad),
            .. Reizen(kader, pad),
        ];
        fouten.AddRange(kader.Criteria.Select((c, i) => Criteriumcontrole.Controleer(c, $"{pad}criteria[{i}]")).SelectMany(f => f));
        if (bronnen is not null)
        {
            fouten.AddRange(Bronnen(kader, pad, bronnen));
        }

        return fouten;
    }

    private static IEnumerable<Fout> Verplicht(string waarde, string veld)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            yield return new(veld, "kader-veld-ontbreekt", $"Het veld {veld} is leeg.", "Vul het in; een uitkomst verwijst ernaar.");
        }
    }

    private static IEnumerable<Fout> Onderdelen(Afwegingskader kader, string pad)
    {
        foreach (var deel in Enum.GetValues<Deel>().Where(d => kader.Onderdelen.Count(o => o.Deel == d) != 1))
        {
            yield return new(
                $"{pad}onderdelen",
                "kader-onderdeel-niet-eenmaal",
                $"Het onderdeel {deel.Code()} staat er niet precies één keer.",
                "Neem inkoop, coordinatie, uitvoering en kennis-monitoring elk één keer op.");
        }
    }

    private static IEnumerable<Fout> Criteria(Afwegingskader kader, string pad)
    {
        if (kader.Criteria.Count is 0 or > MaximumCriteria)
        {
            yield return new(
                $"{pad}criteria", "kader-aantal-criteria", $"Het kader heeft {kader.Criteria.Count} criteria.", $"Geef 1 tot {MaximumCriteria} criteria.");
        }

        foreach (var dubbel in kader.Criteria.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return new(
                $"{pad}criteria", "criterium-dubbel", $"Het criterium {Weigering.Kort(dubbel.Key)} staat er {dubbel.Count()} keer.", "Geef elk criterium een eigen id.");
        }
    }

    private static IEnumerable<Fout> Gewichten(Afwegingskader kader, string pad)
    {
        var som = kader.Totaalgewicht;
        if (kader.Gewichtensom <= 0)
        {
            yield return new(
                $"{pad}gewichtensom", "kader-gewichtensom", "De gewichtensom is niet hoger dan 0.", "Kies een som, bijvoorbeeld 100.");
        }
        else if (Math.Abs(som - kader.Gewichtensom) > Afronding)
        {
            var verschil = kader.Gewichtensom - som;
            yield return new(
                $"{pad}criteria",
                "kader-gewichten-som",
                $"De gewichten tellen op tot {Nl.Afgerond(som)} in plaats van {Nl.Afgerond(kader.Gewichtensom)}.",
                $"Verdeel {Nl.Afgerond(Math.Abs(verschil))} punten {(verschil > 0 ? "meer" : "minder")}.");
        }
    }

    private static IEnumerable<Fout> Afspraken(Afwegingskader kader, string pad) =>
        from afspraak in kader.Afspraken.Select((a, i) => (Waarde: a, Veld: $"{pad}afspraken[{i}].alsCriterium"))
        where afspraak.Waarde.AlsCriterium is { } id && kader.Criterium(id) is null
        select Weigering.Onbekend(
            afspraak.Veld,
            "criterium-onbekend",
            "Onbekend criterium",
            afspraak.Waarde.AlsCriterium!,
            kader.Criteria.Select(c => c.Id),
            "Verwijs naar een criterium van dit kader.");

    private static IEnumerable<Fout> Soorten(Afwegingskader kader, string pad) =>
        from soort in kader.Soorten.Select((s, i) => (Waarde: s, Veld: $"{pad}soorten[{i}]"))
        let groepKlopt = soort.Waarde.GroepVan >= 1 && soort.Waarde.GroepTot >= soort.Waarde.GroepVan
        let bereikKlopt = soort.Waarde.BereikVan >= 0 && soort.Waarde.BereikTot >= soort.Waarde.BereikVan && soort.Waarde.BereikTot <= 100
        where !groepKlopt || !bereikKlopt
        select new Fout(
            soort.Veld,
            "kader-soort-onmogelijk",
            $"De {(groepKlopt ? "reikwijdte" : "groep")} van soort {Weigering.Kort(soort.Waarde.Naam)} klopt niet.",
            groepKlopt ? "Geef 0 ≤ bereikVan ≤ bereikTot ≤ 100 (procent)." : "Geef 1 ≤ groepVan ≤ groepTot.");

    private static IEnumerable<Fout> Reizen(Afwegingskader kader, string pad)
    {
        if (kader.Reizen is { } reizen && (reizen.NulKm < 0 || reizen.VolKm <= reizen.NulKm))
        {
            yield return new(
                $"{pad}reizen", "kader-reizen-onmogelijk", "De afstanden in reizen kloppen niet.", "Geef 0 ≤ nulKm < volKm (kilometers).");
        }
    }

    private static IEnumerable<Fout> Bronnen(Afwegingskader kader, string pad, Func<string, bool> bekend) =>
        from criterium in kader.Criteria.Select((c, i) => (Waarde: c, Veld: $"{pad}criteria[{i}].bronnen"))
        from bron in criterium.Waarde.Bronnen
        where !bekend(bron.Bron)
        select new Fout(criterium.Veld, "bron-onbekend", $"Onbekende bron: {Weigering.Kort(bron.Bron)}.", "Neem de bron op in bronnen.json.");
}
