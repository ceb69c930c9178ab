using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Finds what sources say about costs, effects and benefits.</summary>
public static class Batenzoeker
{
    private const string Cijferthemas = "cijferthema";

    /// <summary>Kinds of figures that say something about costs, effects or benefits; the rest describes the size of the problem.</summary>
    private static readonly string[] Soorten = ["baten", "effect", "kosten", "uitvoeringskosten", "gat"];

    /// <summary>Figures about these functions and goals, benefits first.</summary>
    public static IEnumerable<KostenBatenfeit> Over(Catalogus catalogus, IReadOnlyList<string> onderwerpen)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        var themas = (catalogus.Codelijst(Cijferthemas)?.Codes ?? [])
            .Where(thema => onderwerpen.Contains(thema.Id) || thema.Omvat.Intersect(onderwerpen).Any())
            .Select(thema => thema.Id)
            .ToHashSet(StringComparer.Ordinal);
        return Gesorteerd(catalogus.KostenBaten.Where(feit => themas.Contains(feit.Thema)));
    }

    /// <summary>Figures about this interventie itself, benefits first.</summary>
    public static IEnumerable<KostenBatenfeit> Over(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(interventie);
        return Gesorteerd(catalogus.KostenBaten.Where(feit => feit.Interventies.Contains(interventie.Id)));
    }

    private static IOrderedEnumerable<KostenBatenfeit> Gesorteerd(IEnumerable<KostenBatenfeit> feiten) => feiten
        .Where(feit => Soorten.Contains(feit.Soort))
        .OrderBy(feit => Array.IndexOf(Soorten, feit.Soort))
        .ThenBy(feit => feit.Id, StringComparer.Ordinal);
}
