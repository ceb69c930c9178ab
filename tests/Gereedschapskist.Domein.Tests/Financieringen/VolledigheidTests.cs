using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>No gaps by accident and no contradictions: every part, every combination of answers, every period.</summary>
public class VolledigheidTests
{
    private const int HoogstensPerDag = 1500;

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
            foreach (var situatie in Situaties(kennis.Tabel.Velden, datum))
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
        var passend = kennis.Tabel.Regels
            .Where(r => r.GeldtOp(datum))
            .Where(r => r.Als.All(v => v.Status(situatie[v.Veld]) == Voorwaardestatus.Voldaan))
            .ToList();
        var rang = passend.Count == 0 ? default : passend.Max(r => r.Rang);
        return [.. passend.Where(r => r.Rang == rang)];
    }

    /// <summary>Every combination of answers that some rule tells apart; of a large table an evenly spread part, another one on every day.</summary>
    private static IEnumerable<Situatie> Situaties(IReadOnlyList<Veldindeling> velden, DateOnly datum)
    {
        var aantal = velden.Aggregate(1, (product, veld) => product * veld.Aantal);
        var stap = Math.Max(1, aantal / HoogstensPerDag) | 1;
        var stappen = Beslistabel.Stappen(velden);
        for (var plaats = datum.DayNumber % stap; plaats < aantal; plaats += stap)
        {
            var hier = plaats;
            yield return velden
                .Select((veld, i) => (veld, Antwoord: veld.Voorbeelden[hier / stappen[i] % veld.Aantal]))
                .Aggregate(Situatie.Leeg, (situatie, v) => v.Antwoord is { } antwoord ? situatie.Met(v.veld.Veld.Id, antwoord) : situatie);
        }
    }
}
