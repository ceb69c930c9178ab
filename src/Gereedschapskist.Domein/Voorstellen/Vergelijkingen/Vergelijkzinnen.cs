using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>A comparison as a colleague would say it: what tells them apart, what they cost, who pays and what to decide next.</summary>
internal static class Vergelijkzinnen
{
    public static IReadOnlyList<Kernzin> Schrijf(Voorstelopdracht vraag, IReadOnlyList<Interventie> interventies, IReadOnlyList<Vergelijkrij> rijen)
    {
        var onderbouwd = interventies
            .Select(interventie => (Naam: Naam(interventie), Groep: Onderbouwingsregel.Van(interventie, Effect(interventie, vraag))))
            .ToList();
        var ramingen = interventies.Select(interventie => (Naam(interventie), vraag.Catalogus.KostenramingVan(interventie))).ToList();
        IReadOnlyList<Kernzin> zinnen =
        [
            new("Wat is het verschil", Verschil(onderbouwd, interventies, rijen)),
            new("Hoe zeker is dat", string.Join(' ', Onderbouwingszinnen.Schrijf(onderbouwd))),
            new("Wat kost het", string.Join(' ', Kostenzinnen.Schrijf(ramingen))),
            new("Wie betaalt", string.Join(' ', Betaling(vraag, interventies))),
            new("Wat besluit u nu", ramingen.TrueForAll(raming => raming.Item2 is { IsGeschat: false })
                ? "Besluit welke het best past bij uw inwoners en bij de aanbieders die u hebt."
                : "Besluit welke het best past bij uw inwoners en bij de aanbieders die u hebt, en vraag eerst een offerte: niet van alle kennen wij de prijs."),
        ];
        return [.. zinnen.Where(zin => zin.Tekst.Length > 0)];
    }

    /// <summary>Which are best supported, and in what a best can be named for sure.</summary>
    private static string Verschil(List<(string Naam, Onderbouwing Groep)> onderbouwd, IReadOnlyList<Interventie> interventies, IReadOnlyList<Vergelijkrij> rijen)
    {
        var sterkste = onderbouwd.Min(keuze => keuze.Groep);
        var best = onderbouwd.Where(keuze => keuze.Groep == sterkste).Select(keuze => keuze.Naam).ToList();
        var eerste = best.Count == onderbouwd.Count
            ? "Alle zijn even goed onderbouwd."
            : Kernzin.Zin($"Het best onderbouwd {(best.Count > 1 ? "zijn" : "is")} {Nl.Opsomming(best)}");
        var voorsprong = rijen
            .Where(rij => rij.Beste.Count > 0)
            .GroupBy(rij => Nl.Opsomming([.. interventies.Where(interventie => rij.Beste.Contains(interventie.Id)).Select(Naam)]))
            .Select(groep => $"{groep.Key} op {Nl.Opsomming([.. groep.Select(rij => $"“{rij.Naam.MetKleineLetter()}”")])}")
            .ToList();
        return voorsprong.Count == 0
            ? $"{eerste} Op geen enkel kenmerk is er één zeker de beste."
            : $"{eerste} Zeker de beste is {Nl.Opsomming(voorsprong)}.";
    }

    private static IEnumerable<string> Betaling(Voorstelopdracht vraag, IReadOnlyList<Interventie> interventies)
    {
        var delen = interventies.ToDictionary(interventie => interventie, interventie => FinancieringKort.Van(vraag.Catalogus.Financiering, interventie, vraag.Peildatum).Onderdelen);
        foreach (var zin in Financieringszinnen.PerBetaler(delen.Values.SelectMany(deel => deel).DistinctBy(deel => deel.Onderdeel)))
        {
            yield return zin;
        }

        var zonder = interventies.Where(interventie => delen[interventie].Count == 0).Select(Naam).ToList();
        if (zonder.Count > 0)
        {
            yield return $"Voor {Nl.Opsomming(zonder)} kennen wij geen regel die zegt wie betaalt.";
        }
    }

    private static Effectlijn? Effect(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Effectdoelen.Count > 0 ? Doeleffecten.Lijn(interventie, vraag) : Effectlezer.Voornaamste(interventie);

    private static string Naam(Interventie interventie) => Interventieverwijzing.Naar(interventie).KorteNaam;
}
