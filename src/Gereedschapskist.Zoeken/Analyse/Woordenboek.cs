using System.Collections.Frozen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Thesauri;
using Lucene.Net.Analysis;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>All knowledge of words for one snapshot: the thesaurus, with the words of the catalogue itself.</summary>
internal sealed class Woordenboek
{
    private const int KortsteCatalogusdeel = 4;

    private static readonly FrozenSet<string> _ontkenningen = FrozenSet.Create(StringComparer.Ordinal, "geen", "niet", "niets", "zonder");

    private readonly Lazy<FrozenSet<string>> _gewoneStammen;

    private Woordenboek(Catalogus catalogus, Zoekopties opties)
    {
        var delen = catalogus.Thesaurus;
        Stopwoorden = Gevouwen(delen.SelectMany(d => d.Stopwoorden));
        Vormen = Bekend(catalogus).ToFrozenSet(StringComparer.Ordinal);
        var stammer = new Stammer(
            opties.Stam ? opties.Stemmer : null, delen.SelectMany(d => d.Woordvormen), delen.SelectMany(d => d.EigenStammen));
        var splitser = opties.Samenstellingen ? new Samenstellingsplitser(Samenstellingsdelen(delen), GeenSamenstelling(delen)) : null;
        var zonderBegrippen = new NederlandseAnalyzer(splitser, stammer, null);
        IReadOnlyList<string> Stammen(string tekst) => Woorden.Van(zonderBegrippen, tekst, static soort => soort == Tokensoort.Woord);

        VageStammen = delen.SelectMany(d => d.VageWoorden).SelectMany(Stammen).ToFrozenSet(StringComparer.Ordinal);
        Begrippen = new Begrippenkaart();
        if (opties.Synoniemen)
        {
            foreach (var groep in delen.SelectMany(d => d.Groepen))
            {
                Begrippen.VoegToe(groep, Stammen);
                foreach (var los in groep.Termen.Select(term => Los(term, Stammen)).Where(los => los.Count > 1))
                {
                    Begrippen.VoegLosToe(Begrippen.Groepen.Count - 1, los);
                }
            }
        }

        Analyzer = new NederlandseAnalyzer(splitser, stammer, Begrippen);
        _gewoneStammen = new(() => Woorden.Van(zonderBegrippen, string.Join(' ', GewoneWoorden.Alle), static soort => soort == Tokensoort.Woord)
            .ToFrozenSet(StringComparer.Ordinal));
    }

    public Analyzer Analyzer { get; }

    public Begrippenkaart Begrippen { get; }

    public IReadOnlySet<string> Stopwoorden { get; }

    /// <summary>Stems of words that say little.</summary>
    public IReadOnlySet<string> VageStammen { get; }

    /// <summary>Every word that the catalogue or the thesaurus knows, folded: what a typing error can have been meant as.</summary>
    public IReadOnlySet<string> Vormen { get; }

    /// <summary>Whether it is an everyday Dutch word, or another form of one.</summary>
    public bool IsGewoon(string vorm, string stam) => GewoneWoorden.Alle.Contains(vorm) || _gewoneStammen.Value.Contains(stam);

    /// <summary>Whether it is a Dutch word, also when it is a small one of its kind or is made of two everyday words.</summary>
    public bool IsNederlands(string vorm, string stam) =>
        IsGewoon(vorm, stam) || GewoneWoorden.IsVerkleind(vorm) || GewoneWoorden.IsSamengesteld(vorm);

    public static Woordenboek Maak(Catalogus catalogus, Zoekopties opties) => new(catalogus, opties);

    /// <summary>The texts of an interventie in which people search.</summary>
    public static IEnumerable<string?> Teksten(Interventie i) =>
    [
        i.Naam, i.Eigenaar, i.Doel, i.Aanpak, i.Doelgroep, .. i.Aliassen, .. i.Kenmerken, .. i.Themas, .. i.Uitvoerders, .. i.Settings,
    ];

    /// <summary>Stems of the words of a term without which it says something else: "geen" counts, "de" does not.</summary>
    private List<string> Los(string term, Func<string, IReadOnlyList<string>> stammen)
    {
        var woorden = Woorden.Van(term);
        return woorden.All(Stopwoorden.Contains)
            ? []
            : [.. woorden.Where(woord => _ontkenningen.Contains(woord) || !Stopwoorden.Contains(woord)).SelectMany(stammen).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Bekend(Catalogus catalogus) =>
        catalogus.Interventies.SelectMany(Teksten).OfType<string>()
            .Concat(catalogus.Thesaurus.SelectMany(d => d.Groepen).SelectMany(g => g.Termen.Concat(g.Verwant)))
            .Concat(catalogus.Thesaurus.SelectMany(d => d.Stopwoorden))
            .SelectMany(Woorden.Van);

    /// <summary>
    /// Words that may be part of a compound: what the thesaurus lists, and the words of the catalogue that are long enough
    /// not to turn up by chance inside another word.
    /// </summary>
    private FrozenSet<string> Samenstellingsdelen(IReadOnlyList<Thesaurusdeel> delen) =>
        Vormen
            .Where(w => w.Length >= KortsteCatalogusdeel && !Stopwoorden.Contains(w) && !w.Any(char.IsDigit))
            .Concat(delen.SelectMany(d => d.Woorddelen).Select(Woordvorm.Vouw))
            .Except(GeenDeel(delen))
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> GeenDeel(IReadOnlyList<Thesaurusdeel> delen) =>
        delen.SelectMany(d => d.GeenWoorddelen).Select(Woordvorm.Vouw);

    private static FrozenSet<string> GeenSamenstelling(IReadOnlyList<Thesaurusdeel> delen) =>
        Gevouwen(delen.SelectMany(d => d.GeenSamenstelling));

    private static FrozenSet<string> Gevouwen(IEnumerable<string> woorden) =>
        woorden.Select(Woordvorm.Vouw).ToFrozenSet(StringComparer.Ordinal);
}
