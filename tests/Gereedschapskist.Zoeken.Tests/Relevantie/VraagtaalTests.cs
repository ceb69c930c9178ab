using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>Phrases come from knowledge of the subject. One that comes from a judged question would measure itself.</summary>
public class VraagtaalTests
{
    private const int KortsteZin = 3;
    private const double TeVeelGelijk = 0.75;

    private static readonly HashSet<string> _stopwoorden = [.. TestCatalogus.Echt.Thesaurus.SelectMany(deel => deel.Stopwoorden).Select(Woordvorm.Vouw)];

    public static TheoryData<string> Sets => [.. RelevantieTests.Sets];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Geen_zin_lijkt_op_een_beoordeelde_vraag(string bestand)
    {
        var zinnen = TestCatalogus.Echt.Vraagtaal.SelectMany(deel => deel.Zinnen).SelectMany(z => z.Value).Select(zin => (Zin: zin, Woorden: Inhoud(zin)));
        var vragen = Zoekvragenset.Lees(bestand).Zoekvragen.Select(vraag => (vraag.Vraag, Woorden: Inhoud(vraag.Vraag))).ToList();

        // One or two words that count are the name of a subject; anyone may say those.
        Assert.Empty(
            from zin in zinnen
            where zin.Woorden.Count >= KortsteZin
            from vraag in vragen
            where Gelijk(zin.Woorden, vraag.Woorden) >= TeVeelGelijk
            select $"'{zin.Zin}' is nearly '{vraag.Vraag}'");
    }

    [Fact]
    public void Elke_interventie_en_elk_onderwerp_heeft_genoeg_zinnen() =>
        Assert.Empty(
            from deel in TestCatalogus.Echt.Vraagtaal
            from zinnen in deel.Zinnen
            let nodig = deel.Over == Domein.Vraagtalen.Vraagtaalsoort.Interventie ? 12 : 30
            where zinnen.Value.Count < nodig
            select $"{zinnen.Key}: {zinnen.Value.Count} of {nodig}");

    private static HashSet<string> Inhoud(string tekst) => [.. Woorden.Van(tekst).Where(woord => woord.Length > 2 && !_stopwoorden.Contains(woord))];

    private static double Gelijk(HashSet<string> een, HashSet<string> ander) => een.Intersect(ander).Count() / (double)een.Union(ander).Count();
}
