using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Tests.Analyse;

/// <summary>No group of the thesaurus may pull in what only looks like one of its words: a son is not the sun.</summary>
public class StamvalTests
{
    private static readonly Woordenboek _boek = Woordenboek.Maak(TestCatalogus.Echt, Zoekopties.Alles);

    /// <summary>Forms that no spelling rule tells, and words for the same that share a stem on purpose.</summary>
    private static readonly HashSet<(string, string)> _bekend = TestCatalogus.Echt.Thesaurus
        .SelectMany(deel => deel.Woordvormen)
        .Select(vorm => (Woordvorm.Vouw(vorm.Key), Woordvorm.Vouw(vorm.Value)))
        .Concat([
            ("vallen", "viel"), ("drinken", "drank"), ("bewegen", "bewoog"), ("eten", "eet"), ("eten", "gegeten"), ("slaap", "sliep"), ("slapen", "sliep"),
            ("spel", "speel"), ("mentaal", "mental"), ("vitaal", "vital"), ("beweging", "bewoog"), ("beweging", "bewogen"), ("dronken", "drinkt"), ("dronken", "drinkers"),
        ])
        .ToHashSet();

    [Fact]
    public void Geen_groep_trekt_een_woord_aan_dat_alleen_de_stam_deelt()
    {
        var opStam = _boek.Vormen.Concat(GewoneWoorden.Alle).Distinct(StringComparer.Ordinal)
            .Where(woord => woord.Length > 2 && woord.All(char.IsLetter))
            .ToLookup(Stam, StringComparer.Ordinal);
        var vallen =
            from term in TestCatalogus.Echt.Thesaurus.SelectMany(deel => deel.Groepen).SelectMany(groep => groep.Termen).Select(Woordvorm.Vouw).Distinct(StringComparer.Ordinal)
            where term.All(char.IsLetter)
            from woord in opStam[Stam(term)]
            where woord != term && !Woordfamilie.ZijnVerwant(term, woord) && !IsBekend(term, woord)
            select $"{term} ~ {woord}";

        Assert.True(!vallen.Any(), string.Join(", ", vallen));
    }

    [Theory]
    [InlineData("zoon", "zon")]
    [InlineData("zonen", "zonbescherming")]
    [InlineData("dorp", "boeren")]
    [InlineData("mannen", "maan")]
    [InlineData("rok", "roken")]
    public void Wat_op_elkaar_lijkt_is_niet_hetzelfde(string woord, string ander) =>
        Assert.Empty(Begrippen(woord).Intersect(Begrippen(ander), StringComparer.Ordinal));

    [Theory]
    [InlineData("zonen", "zon", false)]
    [InlineData("zonnen", "zon", true)]
    [InlineData("slapen", "slap", false)]
    [InlineData("wandelingen", "wandelen", true)]
    [InlineData("brieven", "brief", true)]
    public void De_spelling_zegt_of_een_woord_een_vorm_van_een_ander_is(string woord, string ander, bool verwant) =>
        Assert.Equal(verwant, Woordfamilie.ZijnVerwant(woord, ander));

    private static bool IsBekend(string term, string woord)
    {
        // Forms of a known form are known too.
        bool Is(string a, string b) => _bekend.Any(paar => (Gelijk(paar.Item1, a) && Gelijk(paar.Item2, b)) || (Gelijk(paar.Item1, b) && Gelijk(paar.Item2, a)));
        return Is(term, woord);
    }

    private static bool Gelijk(string a, string b) => a == b || Woordfamilie.ZijnVerwant(a, b);

    private static string Stam(string woord) => Woorden.Van(_boek.Analyzer, woord, static soort => soort == Tokensoort.Woord) is [var stam] ? stam : "";

    private static IReadOnlyList<string> Begrippen(string woord) => Woorden.Van(_boek.Analyzer, woord, static soort => soort == Tokensoort.Begrip);
}
