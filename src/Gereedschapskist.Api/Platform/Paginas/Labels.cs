using System.Text.Json;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Finds the Dutch label of a code in the code lists of the catalogue.</summary>
public static class Labels
{
    /// <summary>The label of <paramref name="code"/> in list <paramref name="lijst"/>; the code itself, readable, when the list does not know it.</summary>
    public static string Van(Catalogus catalogus, string lijst, string code)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(code);
        return catalogus.Codelijst(lijst)?.Codes.FirstOrDefault(c => c.Id == code)?.Label
            ?? code.Replace('-', ' ');
    }

    /// <summary>The label of an enum value, by the code it has in JSON.</summary>
    public static string Van<T>(Catalogus catalogus, string lijst, T waarde)
        where T : struct, Enum => Van(catalogus, lijst, Code(waarde));

    /// <summary>The code an enum value has in JSON.</summary>
    public static string Code<T>(T waarde)
        where T : struct, Enum => JsonSerializer.SerializeToElement(waarde).GetString()!;

    /// <summary>A part of the work that can be at its own scale.</summary>
    /// <summary>Ages in one phrase: "65 jaar en ouder", "4 tot en met 12 jaar", "onbekend".</summary>
    public static string Leeftijd(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        var leeftijd = Leeftijd(interventie.LeeftijdVan, interventie.LeeftijdTot);
        return interventie.LeeftijdBetreft == Leeftijdspersoon.Kind ? $"{leeftijd} (leeftijd van het kind)" : leeftijd;
    }

    public static string Leeftijd(int? vanaf, int? totEnMet) => (vanaf, totEnMet) switch
    {
        (null, null) => Nl.Onbekend,
        ({ } van, null) => $"{van} jaar en ouder",
        (null, { } tot) => $"tot en met {tot} jaar",
        ({ } van, { } tot) when van == tot => $"{van} jaar",
        ({ } van, { } tot) => $"{van} tot en met {tot} jaar",
    };
}
