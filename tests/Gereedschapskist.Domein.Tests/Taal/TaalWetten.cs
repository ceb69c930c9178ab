using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Domein.Tests.Taal;

/// <summary>What we write we read back; and no text is ever read as another number than it says.</summary>
public class TaalWetten
{
    private const string Vast = "(20261128,1)";
    private const decimal Hoogste = 1_000_000_000m;

    [Property(Replay = Vast, MaxTest = 500)]
    public void Een_geschreven_bedrag_wordt_als_hetzelfde_bedrag_gelezen(NonNegativeInt centen)
    {
        var bedrag = centen.Get / 100m;

        Assert.Equal(bedrag, Lees(l => l.Bedrag("", Nl.Euro(bedrag), Hoogste)));
        Assert.Equal(bedrag, Lees(l => l.Bedrag("", Nl.Getal(bedrag), Hoogste)));
    }

    [Property(Replay = Vast, MaxTest = 500)]
    public void Een_geschreven_getal_wordt_als_hetzelfde_getal_gelezen(int getal, byte honderdsten)
    {
        var waarde = getal + (Math.Sign(getal) * (honderdsten % 100) / 100m);

        Assert.Equal(waarde, Lees(l => l.Getal("", Nl.Getal(waarde), -Hoogste * 10, Hoogste * 10)));
        Assert.Equal(getal, Lees(l => l.Geheel("", Nl.Getal(getal), int.MinValue, int.MaxValue)));
    }

    [Property(Replay = Vast, MaxTest = 500)]
    public void Geschreven_leeftijden_worden_als_dezelfde_leeftijden_gelezen(byte een, byte ander)
    {
        var (van, tot) = (Math.Min(een, ander) % 121, (int?)(Math.Max(een, ander) % 121));
        var bereik = new Leeftijdsbereik(Math.Min(van, tot.Value), ander % 3 == 0 ? null : Math.Max(van, tot.Value));

        Assert.Equal(bereik, Lees(l => l.Leeftijd("", Nl.Leeftijd(bereik.Van, bereik.Tot))));
        Assert.Equal(bereik, Lees(l => l.Leeftijd("", bereik.ToString())));
    }

    [Property(Replay = Vast, MaxTest = 500)]
    public void Een_geschreven_datum_wordt_als_dezelfde_dag_gelezen(NonNegativeInt dagen)
    {
        var dag = new DateOnly(1900, 1, 1).AddDays(dagen.Get % 90_000);

        Assert.Equal(dag, Lees(l => l.Datum("", Nl.Datum(dag))));
        Assert.Equal(dag, Lees(l => l.Datum("", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    /// <summary>Any mix of digits, dots, commas and spaces: it is refused, or read the only way both conventions leave open.</summary>
    [Property(Replay = Vast, MaxTest = 5_000)]
    public void Geen_tekst_wordt_een_getal_dat_een_factor_scheelt(NonEmptyArray<byte> tekens)
    {
        const string Teken = "0123456789012345.,.,  ";
        var tekst = string.Concat(tekens.Get.Take(12).Select(b => Teken[b % Teken.Length])).Trim();
        if (new Invoerlezer([]).Getal("", tekst, 0, decimal.MaxValue) is not { } gelezen)
        {
            return;
        }

        var cijfers = tekst.Where(char.IsAsciiDigit).Count();
        var komma = tekst.IndexOf(',', StringComparison.Ordinal);
        var achter = komma < 0 ? 0 : tekst.Length - komma - 1;
        Assert.Equal(decimal.Parse(string.Concat(tekst.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture), gelezen * Macht(achter));
        Assert.True(komma < 0 || achter != 3 || tekst[..komma].Contains('.', StringComparison.Ordinal) || tekst[..komma].Contains(' ', StringComparison.Ordinal)
            || komma > 3 || tekst[0] == '0', tekst);
        Assert.True(cijfers > 0);
    }

    /// <summary>A dot before one, two or four digits is never thrown away nor taken for a comma.</summary>
    [Property(Replay = Vast, MaxTest = 500)]
    public void Een_punt_die_geen_duizendtallen_scheidt_wordt_geweigerd(NonNegativeInt heel, byte rest)
    {
        var tekst = string.Create(CultureInfo.InvariantCulture, $"{heel.Get}.{rest % 100}");

        Assert.Null(new Invoerlezer([]).Bedrag("", tekst, Hoogste * 100));
        Assert.Null(new Invoerlezer([]).Geheel("", tekst, 0, int.MaxValue));
        Assert.Null(new Invoerlezer([]).Leeftijd("", tekst));
    }

    private static T Lees<T>(Func<Invoerlezer, T> lees)
    {
        List<Fout> fouten = [];
        var gelezen = lees(new Invoerlezer(fouten));
        Assert.Empty(fouten);
        return gelezen;
    }

    private static decimal Macht(int tienen) => Enumerable.Repeat(10m, tienen).Aggregate(1m, (een, tien) => een * tien);
}
