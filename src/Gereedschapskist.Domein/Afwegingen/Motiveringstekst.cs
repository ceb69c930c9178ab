using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Writes the paragraph for a council paper: advice, why, numbers, what is open, and on what it rests.</summary>
internal static class Motiveringstekst
{
    private const int HoogstensRedenen = 3;
    private const int HoogstensNamen = 6;

    public static string Schrijf(Afweging afweging, Afwegingssituatie situatie, IReadOnlyList<string> voorwaarden) => string.Join(
        ' ',
        new[]
        {
            Advies(afweging, situatie),
            Afspraken(afweging),
            Uitvoering(afweging),
            Deelnemers(afweging),
            Gemeenten(afweging),
            afweging.Gemeenteverschil,
            string.Join(' ', voorwaarden),
            Zekerheid(afweging, situatie.Catalogus.Labels),
            Verantwoording(afweging),
        }.Where(zin => zin.Length > 0));

    private static string Advies(Afweging afweging, Afwegingssituatie situatie)
    {
        var inwoners = afweging.Gebied.Inwoners is { } aantal ? $", {Nl.Afgerond(aantal)} inwoners" : "";
        var gebied = situatie.Regio is null
            ? $"{Nl.Aantal(afweging.Gebied.AantalGemeenten, "gemeente", "gemeenten")}{inwoners.Replace(",", " met", StringComparison.Ordinal)}"
            : $"{situatie.Gebied} ({Nl.Aantal(afweging.Gebied.AantalGemeenten, "gemeente", "gemeenten")}{inwoners})";
        return $"Voor {afweging.InterventieNaam} in {gebied} is het advies: {situatie.Catalogus.Labels.InZin(afweging.Advies)}.";
    }

    private static string Afspraken(Afweging afweging) => string.Join(
        ' ',
        afweging.PerOnderdeel
            .Where(d => d.Grond is Grond.Afspraak)
            .GroupBy(d => d.Reden)
            .Select(g =>
            {
                var namen = Nl.Opsomming([.. g.Select(d => d.Naam)]);
                var bronnen = Nl.Opsomming([.. g.SelectMany(d => d.Bronnen).Distinct().Select(Bron)]);
                var zijn = g.Count() > 1 ? "zijn" : "is";
                return $"{namen.MetHoofdletter()} {zijn} {g.Key} ({bronnen}).";
            }));

    private static string Uitvoering(Afweging afweging)
    {
        var uitvoering = afweging.PerOnderdeel.First(d => d.Deel is Deel.Uitvoering);
        if (uitvoering.Grond is Grond.Afspraak)
        {
            return "";
        }

        var redenen = afweging.Criteria
            .Where(c => c.GeldtVoor.Contains(Deel.Uitvoering) && c.Bijdrage is not (null or 0))
            .OrderByDescending(c => Math.Abs(c.Bijdrage!.Value))
            .Take(HoogstensRedenen)
            .Select(c => $"{c.Naam.MetKleineLetter()} ({Nl.Saldo(c.Bijdrage!.Value)})")
            .ToList();
        var zwaarst = redenen.Count > 0 ? $" Het zwaarst wegen {Nl.Opsomming(redenen)}." : "";
        return $"{uitvoering.Uitleg}{zwaarst}";
    }

    private static string Deelnemers(Afweging afweging)
    {
        var deelnemers = afweging.Deelnemers;
        if (deelnemers.Tot is not { } tot || (deelnemers.Van == 0 && tot > 0))
        {
            return $"Het verwachte aantal deelnemers is {deelnemers.Uitleg}.";
        }

        return $"Er zijn naar verwachting {Nl.Band(deelnemers.Van, tot)} deelnemers per jaar ({deelnemers.Uitleg}).";
    }

    private static string Gemeenten(Afweging afweging)
    {
        var samen = afweging.PerGemeente.Where(g => g.VultEigenGroep is false).Select(g => g.Naam).ToList();
        var kan = afweging.PerGemeente.Count(g => g.VultEigenGroep is true);
        if (samen.Count + kan == 0)
        {
            return "";
        }

        var namen = samen.Count is > 0 and <= HoogstensNamen ? $": {Nl.Opsomming(samen)}" : "";
        var clusters = afweging.Clusters.Count > 0 ? $" Een rekenvoorstel om wel een groep te vullen: {string.Join(' ', afweging.Clusters.Take(HoogstensRedenen).Select(c => c.Uitleg))}" : "";
        return afweging.PerGemeente.Count == 1 ? $"De gemeente vult naar verwachting {(kan == 1 ? "zelf een groep" : "zelf geen groep")}."
            : samen.Count == 0 ? $"Van de {afweging.PerGemeente.Count} gemeenten {(kan == 1 ? "vult" : "vullen")} er {kan} naar verwachting een eigen groep."
            : $"{Nl.Aantal(samen.Count, "gemeente vult", "gemeenten vullen")} naar verwachting geen eigen groep{namen}.{clusters}";
    }

    private static string Zekerheid(Afweging afweging, Codelabels labels)
    {
        if (afweging.Zekerheid is Advieszekerheid.Vast)
        {
            return "Het advies ligt vast: geen antwoord binnen wat wij weten kan het nog veranderen.";
        }

        var mogelijk = Nl.Opsomming([.. afweging.MogelijkeAdviezen.Where(a => a != afweging.Advies).Select(a => $"'{labels.InZin(a)}'")]);
        var omslag = afweging.Omslagpunten.FirstOrDefault(o => o.Soort is Omslagpunten.Omslagsoort.OpenVragen)?.Tekst;
        return $"Het advies is {Sterk(afweging.Zekerheid)}: {Nl.Aantal(afweging.OpenVragen.Count, "vraag staat", "vragen staan")} nog open, en {mogelijk} blijft mogelijk."
            + (omslag is null ? "" : $" {omslag}");
    }

    private static string Sterk(Advieszekerheid zekerheid) =>
        zekerheid is Advieszekerheid.Open ? "open, want één antwoord kan het al veranderen" : "voorlopig";

    private static string Verantwoording(Afweging afweging) =>
        $"Gewogen met het kader '{afweging.Kader.Titel}' (versie {afweging.Kader.Versie}{(afweging.Kader.EigenGewichten ? ", met eigen gewichten" : "")}); "
        + "gewichten en drempels zijn een keuze, geen afspraak. "
        + $"Catalogusversie {afweging.CatalogusVersie}.";

    private static string Bron(Bronvermelding bron) => bron.Plek is null ? bron.Titel : $"{bron.Titel}, {bron.Plek.Split('(')[0].Trim()}";
}
