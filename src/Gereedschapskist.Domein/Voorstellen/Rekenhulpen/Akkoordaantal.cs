using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>How many people an agreement asks to take part in a place per year.</summary>
/// <param name="Functie">The basisfunctionaliteit whose number it is.</param>
/// <param name="Lezingen">One outcome per reading of the number, of those that can be worked out; at least one.</param>
internal sealed record Akkoordaantal(Basisfunctionaliteit Functie, IReadOnlyList<Streefuitkomst> Lezingen)
{
    /// <summary>At least 1.</summary>
    public int Van { get; } = Math.Max(1, (int)Lezingen.Min(lezing => lezing.Van!.Value));

    public int Tot { get; } = Math.Max(1, (int)Lezingen.Max(lezing => lezing.Tot!.Value));

    /// <summary>For the function that was asked; null without one, or when no number can be worked out.</summary>
    public static Akkoordaantal? Voor(Voorstelopdracht vraag) =>
        vraag.Functie is { Functie: var functie } ? Eerste(functie.Streefwaarden.Select(norm => (functie, norm)), vraag) : null;

    /// <summary>For one interventie: of the function that was asked, else of those that the kader ties it to.</summary>
    public static Akkoordaantal? Voor(Interventie interventie, Voorstelopdracht vraag)
    {
        if (vraag.Functie is not null)
        {
            return Voor(vraag);
        }

        List<(string Functie, string Wat)> verwacht =
        [
            .. vraag.Catalogus.Standaardkader.Verwachtingen
                .Where(verwachting => verwachting.Interventies.Contains(interventie.Id))
                .Select(verwachting => (verwachting.Basisfunctionaliteit, verwachting.Streefwaarde)),
        ];
        return Eerste(
            from functie in interventie.Basisfunctionaliteiten.Select(vraag.Catalogus.Basisfunctionaliteit).OfType<Basisfunctionaliteit>()
            from norm in functie.Streefwaarden
            where verwacht.Exists(paar => paar.Functie == functie.Id && string.Equals(paar.Wat, norm.Wat, StringComparison.OrdinalIgnoreCase))
            select (functie, norm), vraag);
    }

    private static Akkoordaantal? Eerste(
        IEnumerable<(Basisfunctionaliteit Functie, Streefwaarde Norm)> normen, Voorstelopdracht vraag) => normen
        .Where(paar => paar.Norm.Soort is Normsoort.Deelnemers)
        .Select(paar => (paar.Functie, Lezingen: Uitkomsten(paar.Norm, vraag)))
        .Where(paar => paar.Lezingen.Count > 0)
        .Select(paar => new Akkoordaantal(paar.Functie, paar.Lezingen))
        .FirstOrDefault();

    private static List<Streefuitkomst> Uitkomsten(Streefwaarde norm, Voorstelopdracht vraag) =>
        [.. Streefwaarderekening.Bereken(norm, vraag).Uitkomsten.Where(uitkomst => uitkomst.Tot is not null)];
}
