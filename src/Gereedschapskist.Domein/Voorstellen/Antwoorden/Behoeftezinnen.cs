using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says how the place stands beside the country on what the question is about, and what that changes in the proposal.</summary>
internal static class Behoeftezinnen
{
    private const int Meeste = 2;

    /// <summary>A smaller difference than this share says little: the numbers of small places are estimates themselves.</summary>
    private const decimal Gelijk = 0.05m;

    public static IEnumerable<string> Schrijf(Voorstelantwoord antwoord)
    {
        var reden = antwoord.Rekenhulp.Gewichtsreden;
        var cijfers = antwoord.Rekenhulp.LokaleCijfers
            .Where(cijfer => cijfer.Waarde is not null && (reden is null || cijfer.Id != Behoefte.LaagInkomen));
        foreach (var cijfer in cijfers.Take(Meeste))
        {
            yield return Zin(cijfer, antwoord.Vraag.Gebied!.Naam);
        }

        if (reden is not null)
        {
            yield return reden;
        }
    }

    private static string Zin(Gebiedscijfer cijfer, string plaats)
    {
        var wie = cijfer.Leeftijd is { } leeftijd ? $" ({leeftijd})" : "";
        var jaar = cijfer.Jaar is { } bekend ? $" in {Nl.Jaar(bekend)}" : "";
        var nederland = cijfer.Nederland is { } land ? $", in Nederland {Nl.Afgerond(land)}; {Verschil(cijfer.Waarde!.Value, land)}" : "";
        return $"{cijfer.Naam}{wie}: {Nl.Afgerond(cijfer.Waarde!.Value)} {cijfer.Eenheid} in {plaats}{jaar}{nederland}.";
    }

    private static string Verschil(decimal hier, decimal land) =>
        Math.Abs(hier - land) <= Gelijk * land ? "dat scheelt weinig" : hier > land ? "dat is hier meer" : "dat is hier minder";
}
