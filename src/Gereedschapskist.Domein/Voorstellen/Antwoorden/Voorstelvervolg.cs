using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says what to decide next, from what the answer leaves open.</summary>
internal static class Voorstelvervolg
{
    public static IEnumerable<string> Schrijf(Voorstelantwoord antwoord, IReadOnlyList<Voorstel> keuzes)
    {
        yield return $"Besluit {Nl.Opsomming([.. Vragen(antwoord, keuzes)])}.";
        if (keuzes.Any(keuze => keuze.Kostenraming is not { IsGeschat: false }))
        {
            yield return "Vraag eerst een offerte, want de prijs is geschat of onbekend.";
        }

        if (antwoord.Vraag.Gebied is null)
        {
            yield return "Noem ook uw gemeente of regio; dan rekenen wij met uw inwoners en met wat er al loopt.";
        }
    }

    private static IEnumerable<string> Vragen(Voorstelantwoord antwoord, IReadOnlyList<Voorstel> keuzes)
    {
        if (Voorstelplaatszinnen.Van(antwoord, buren: false).Count > 0)
        {
            yield return "of u uitbreidt wat er al loopt";
        }
        else if (Voorstelplaatszinnen.Van(antwoord, buren: true).Count > 0)
        {
            yield return "of u aansluit bij de buren";
        }

        yield return keuzes.Count == 1 ? $"of u {Voorstelzinnen.Naam(keuzes[0])} kiest" : "welke van deze bij uw inwoners en aanbieders past";
        if (keuzes.Any(IsOpen))
        {
            yield return "wie wat betaalt";
        }
    }

    private static bool IsOpen(Voorstel keuze) => keuze.Financiering.Onderdelen.Count == 0
        || keuze.Financiering.Onderdelen.Any(deel => deel.Oordeel is not (Financieringsoordeel.Verzekerd or Financieringsoordeel.Gemeente));
}
