using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>No gaps by accident and no contradictions: every part, every combination of answers, every period.</summary>
public class VolledigheidTests
{
    public static TheoryData<string> Onderdelen { get; } =
        [.. Toetshulp.Catalogus.Ketens.SelectMany(k => k.Onderdelen).Select(o => o.Id)];

    [Fact]
    public void Alle_zeven_ketens_en_49_onderdelen_hebben_een_beslistabel()
    {
        Assert.Equal(7, Toetshulp.Catalogus.Financiering.Inhoud.Ketens.Count);
        Assert.Equal(49, Toetshulp.Catalogus.Financiering.Onderdelen.Count());
    }

    [Theory]
    [MemberData(nameof(Onderdelen))]
    public void Elke_combinatie_heeft_precies_een_beslissende_regel_of_is_onbekend(string onderdeel)
    {
        var kennis = Toetshulp.Catalogus.Financiering.Onderdeel(onderdeel)!;
        var combinaties = 0;
        foreach (var datum in kennis.Tabel.Perioden.SelectMany(p => new[] { p.Van, p.TotEnMet }))
        {
            foreach (var situatie in Situaties(kennis.Tabel.Velden, 0, Situatie.Leeg))
            {
                combinaties++;
                var beste = Beste(kennis, datum, situatie);
                var vraag = new Tabelvraag(new Onderdeelvraag(kennis), datum, situatie);

                Assert.True(beste.Count <= 1, $"{onderdeel} op {datum}: {string.Join(" en ", beste.Select(r => r.Id))}");
                Assert.Equal(beste.Select(r => r.Id), vraag.MogelijkeRegels.Select(r => r.Id));
                Assert.Equal(beste.Count == 0, vraag.ZonderRegelMogelijk);
            }
        }

        Assert.True(combinaties > 0);
    }

    /// <summary>An independent reading of the rules, without tables: all that apply, and of those the most specific.</summary>
    private static List<Financieringsregel> Beste(Onderdeelkennis kennis, DateOnly datum, Situatie situatie)
    {
        var dekking = kennis.Regels.Dekking;
        var passend = kennis.Regels.Regels
            .Where(r => r.Onderdeel == kennis.Onderdeel.Id || r.GeldtOokVoor.Contains(kennis.Onderdeel.Id))
            .Where(r => datum <= (r.GeldigTot ?? DateOnly.MaxValue))
            .Where(r => r.GeldigVan is { } van
                ? datum >= van
                : datum >= dekking.VanDatum || (r.GeldigTot is not null && r.Oordeel == Financieringsoordeel.NietGeregeld))
            .Where(r => r.Als.All(v => v.Status(situatie[v.Veld]) == Voorwaardestatus.Voldaan))
            .ToList();
        var rang = passend.Count == 0 ? default : passend.Max(r => (r.Voorrang, r.Als.Count));
        return [.. passend.Where(r => (r.Voorrang, r.Als.Count) == rang)];
    }

    private static IEnumerable<Situatie> Situaties(IReadOnlyList<Veldindeling> velden, int plaats, Situatie tot)
    {
        if (plaats == velden.Count)
        {
            return [tot];
        }

        var veld = velden[plaats];
        return veld.Voorbeelden.SelectMany(a => Situaties(velden, plaats + 1, a is { } antwoord ? tot.Met(veld.Veld.Id, antwoord) : tot));
    }
}
