using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>
/// The decision tables, asked row by row from <c>oordelen.csv</c>, which a lawyer can read: part, day, what is known, who pays,
/// whether the eigen risico counts and the source that the verdict has to name.
/// </summary>
public class FinancieringstabelTests
{
    public static TheoryData<Tabelrij> Rijen { get; } = [.. Lees()];

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Het_onderdeel_krijgt_in_deze_situatie_dit_oordeel_met_deze_grond(Tabelrij rij)
    {
        var oordeel = Toetshulp.Oordeel(rij.Onderdeel, rij.Peildatum, rij.Situatie);

        Assert.Equal(rij.Oordeel, Toetshulp.Code(oordeel.Oordeel));
        Assert.Equal(rij.EigenRisico, rij.EigenRisico.Length == 0 ? "" : EigenRisico(oordeel));
        Assert.Contains(rij.Grond, oordeel.Bronnen.Select(b => b.Bron).DefaultIfEmpty(""));
        Assert.False(string.IsNullOrWhiteSpace(oordeel.Uitleg));
    }

    [Fact]
    public void De_tabel_heeft_ten_minste_250_rijen_en_raakt_elk_onderdeel_van_elke_keten()
    {
        var geraakt = Lees().Select(r => r.Onderdeel).ToHashSet(StringComparer.Ordinal);

        Assert.True(Lees().Count >= 250);
        Assert.All(Toetshulp.Catalogus.Ketens.SelectMany(k => k.Onderdelen), o => Assert.Contains(o.Id, geraakt));
    }

    private static string EigenRisico(Onderdeeloordeel oordeel) => (oordeel.EigenRisico, oordeel.Leeg.EigenRisico) switch
    {
        (true, _) => "ja",
        (false, _) => "nee",
        (_, Leegreden.NietVanToepassing) => "nvt",
        (_, Leegreden.HangtAfVanUwAntwoord) => "hangt-af",
        _ => "niet-in-bronnen",
    };

    private static List<Tabelrij> Lees()
    {
        using var lezer = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Financieringen", "oordelen.csv"));
        using var csv = new CsvReader(lezer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        return [.. csv.GetRecords<Tabelrij>()];
    }

    /// <summary>One row of the table.</summary>
    public sealed record Tabelrij(string Onderdeel, string Peildatum, string Situatie, string Oordeel, string EigenRisico, string Grond)
    {
        public override string ToString() => $"{Onderdeel} op {Peildatum}: {Situatie}";
    }
}
