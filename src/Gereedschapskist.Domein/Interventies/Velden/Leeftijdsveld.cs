using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>The ages it is for: two bounds and whose age is meant.</summary>
internal static class Leeftijdsveld
{
    public static readonly Interventieveld Veld = new()
    {
        Id = "leeftijd",
        Label = "Leeftijd",
        Groep = Veldgroepen.Doelgroep,
        Bestandsvelden = ["leeftijdVan", "leeftijdTot", "leeftijdBetreft"],
        IsBekend = i => i.LeeftijdVan is not null || i.LeeftijdTot is not null,
        Regels = (i, _) => Veldbouwer.Regel(Zeg(i)),
        AlsOnbekend = "de leeftijd",
        Vergelijkrij = "leeftijd",
        Kolommen =
        [
            new Veldkolom("Leeftijd van", Kolomsoort.Getal, i => i.LeeftijdVan),
            new Veldkolom("Leeftijd tot en met", Kolomsoort.Getal, i => i.LeeftijdTot),
            new Veldkolom("Leeftijd van wie", Kolomsoort.Woorden, i => i.LeeftijdBetreft.Code()),
        ],
    };

    private static string? Zeg(Interventie i) => Nl.Leeftijd(i.LeeftijdVan, i.LeeftijdTot) is { } leeftijd
        ? leeftijd + (i.LeeftijdBetreft is Leeftijdspersoon.Kind ? " (leeftijd van het kind)" : "")
        : null;
}
