using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>A snippet is short, keeps the first mark, and adds nothing to the text.</summary>
public class KnipselTests
{
    private static readonly string _lang = string.Join(' ', Enumerable.Range(0, 120).Select(n => $"woord{n}"));

    [Fact]
    public void Een_korte_tekst_blijft_heel()
    {
        IReadOnlyList<Tekstdeel> delen = [new("Minder ", false), new("vallen", true), new(".", false)];

        Assert.Same(delen, Knipsel.Van(delen));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(119)]
    public void Een_lange_tekst_houdt_haar_eerste_markering(int woord)
    {
        var begin = _lang.IndexOf($"woord{woord}", StringComparison.Ordinal);
        var einde = begin + $"woord{woord}".Length;

        var knipsel = Knipsel.Van([new(_lang[..begin], false), new(_lang[begin..einde], true), new(_lang[einde..], false)]);

        Assert.Contains(knipsel, d => d.Gemarkeerd && d.Tekst == $"woord{woord}");
        Assert.InRange(knipsel.Sum(d => d.Tekst.Length), 1, 260);
        Assert.Contains(string.Concat(knipsel.Select(d => d.Tekst)).Replace("… ", "", StringComparison.Ordinal).Replace(" …", "", StringComparison.Ordinal), _lang, StringComparison.Ordinal);
    }
}
