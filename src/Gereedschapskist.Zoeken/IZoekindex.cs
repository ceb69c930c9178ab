using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken;

/// <summary>
/// Searches one immutable snapshot of the catalogue. Safe for many threads at once; the same question on the same
/// snapshot always gets the same answer. Any text is accepted: what a user types is text, never an operator.
/// </summary>
public interface IZoekindex
{
    /// <summary>The snapshot it was built from: ids in its answers exist there.</summary>
    Catalogus Catalogus { get; }

    Zoekresultaat Zoek(Zoekvraag vraag);

    /// <summary>
    /// How much everything resembles a text in which somebody describes a goal. Nothing has to match: who describes a goal wants the nearest
    /// there is, and to know when that is not near.
    /// </summary>
    Tekstgelijkenis Gelijkenis(string tekst);

    /// <summary>Completions of what someone is typing, best first; at most <paramref name="aantal"/>.</summary>
    IReadOnlyList<Suggestie> Suggesties(string tekst, int aantal);

    /// <summary>Interventies that resemble <paramref name="id"/>, best first; null when the id is unknown.</summary>
    IReadOnlyList<Vergelijkbaar>? Vergelijkbare(string id, int aantal);
}
