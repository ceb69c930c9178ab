using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The general frame: which party goes with which kind of prevention. It explains; it never decides.</summary>
internal static class Algemeenkader
{
    /// <summary>The rules of the frame that can apply, given the interventie and what is known.</summary>
    public static IReadOnlyList<Kaderregel> Voor(Financieringsinhoud inhoud, Interventie? interventie, Situatie situatie) =>
    [
        .. inhoud.Basisregels
            .Concat(inhoud.Onderwerpregels.Where(r => r.UitgewerktIn.Count == 0))
            .Where(r => r.Als.All(v => Kan(v, interventie, situatie))),
    ];

    /// <summary>The rule on chains, when the parts fall both to the insurer and to the municipality.</summary>
    public static Kaderregel? Geheel(Financieringsinhoud inhoud, IReadOnlyList<Onderdeeloordeel> oordelen)
    {
        var gemeente = oordelen.Any(o => o.Oordeel == Financieringsoordeel.Gemeente);
        var verzekeraar = oordelen.Any(o => o.MogelijkeOordelen.Contains(Financieringsoordeel.Verzekerd));
        return gemeente && verzekeraar ? inhoud.Basisregels.FirstOrDefault(r => r.Als.Any(v => v.Veld == Veldnamen.Keten)) : null;
    }

    private static bool Kan(Regelvoorwaarde voorwaarde, Interventie? interventie, Situatie situatie)
    {
        if (situatie[voorwaarde.Veld] is { } antwoord)
        {
            return voorwaarde.Geldt(antwoord);
        }

        return voorwaarde.Veld switch
        {
            Veldnamen.Keten or Veldnamen.WlzIndicatie => false,
            Veldnamen.Onderwerp => interventie is not null && Onderwerpen(interventie).Any(o => voorwaarde.Geldt(Veldantwoord.Van(o))),
            Veldnamen.Preventievorm => interventie is not { Preventievormen.Count: > 0 }
                || interventie.Preventievormen.Any(p => voorwaarde.Geldt(Veldantwoord.Van(p.Code()))),
            Veldnamen.Leeftijd => interventie is null
                || ((voorwaarde.TotEnMet ?? int.MaxValue) >= (interventie.LeeftijdVan ?? 0) && (voorwaarde.Vanaf ?? 0) <= (interventie.LeeftijdTot ?? int.MaxValue)),
            _ => true,
        };
    }

    /// <summary>Our own reading of what the two rules on a subject are about.</summary>
    private static IEnumerable<string> Onderwerpen(Interventie interventie)
    {
        if (interventie.LeeftijdVan >= 65)
        {
            yield return "vitaal-ouder-worden";
        }

        if (interventie.Uitvoerders.Any(u => u.StartsWith("jeugdarts", StringComparison.Ordinal) || u.StartsWith("jeugdverpleegkundige", StringComparison.Ordinal)))
        {
            yield return "jeugdgezondheidszorg";
        }
    }
}
