using System.Collections.Frozen;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>
/// Brings the free words of the catalogue together under the codes of a list, so that a facet is a list one can read. A word
/// that no code covers stands for itself.
/// </summary>
internal sealed class Woordgroepen
{
    public const string Themas = "themagroep";
    public const string Kenmerken = "kenmerkgroep";
    public const string Uitvoerders = "uitvoerdergroep";

    private readonly FrozenDictionary<string, string[]> _groepenVan;

    public Woordgroepen(Catalogus catalogus, string codelijst) =>
        _groepenVan = (catalogus.Codelijst(codelijst)?.Codes ?? [])
            .SelectMany(code => code.Omvat.Select(woord => (Woord: woord, Groep: code.Id)))
            .GroupBy(paar => paar.Woord, paar => paar.Groep, StringComparer.Ordinal)
            .ToFrozenDictionary(groep => groep.Key, groep => groep.ToArray(), StringComparer.Ordinal);

    public IReadOnlyList<string> Van(IEnumerable<string> woorden) =>
        [.. woorden.SelectMany(woord => _groepenVan.GetValueOrDefault(woord) ?? [woord]).Distinct(StringComparer.Ordinal)];
}
