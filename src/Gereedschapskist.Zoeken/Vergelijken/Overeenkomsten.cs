using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vergelijken;

/// <summary>Says in Dutch what two interventies share.</summary>
internal static class Overeenkomsten
{
    public static IEnumerable<string> Tussen(Interventie a, Interventie b, Catalogus catalogus)
    {
        if (a.Relaties.Any(r => r.Id == b.Id) || b.Relaties.Any(r => r.Id == a.Id))
        {
            yield return "Hoort bij elkaar of is een alternatief";
        }

        if (Gedeeld(a.Basisfunctionaliteiten, b.Basisfunctionaliteiten) is { Count: > 0 } functies)
        {
            yield return $"Zelfde basisfunctionaliteit: {Opsomming(functies.Select(id => catalogus.Basisfunctionaliteit(id)?.Naam ?? id))}";
        }

        if (Gedeeld(a.Themas, b.Themas) is { Count: > 0 } themas)
        {
            yield return $"Zelfde thema: {Opsomming(themas)}";
        }

        if (Gedeeld(a.Kenmerken, b.Kenmerken) is { Count: > 0 } kenmerken)
        {
            yield return $"Zelfde doelgroep: {Opsomming(kenmerken)}";
        }

        if (Leeftijden.Van(a) is { } eigen && Leeftijden.Van(b) is { } ander && eigen.Overlapt(ander))
        {
            yield return "Leeftijden overlappen";
        }
    }

    private static List<string> Gedeeld(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        [.. a.Intersect(b, StringComparer.OrdinalIgnoreCase)];

    private static string Opsomming(IEnumerable<string> woorden) => string.Join(", ", woorden);
}
