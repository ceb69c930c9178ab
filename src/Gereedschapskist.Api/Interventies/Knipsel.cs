using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Cuts a long marked text to a few lines around its first mark.</summary>
internal static class Knipsel
{
    private const int Lengte = 240;
    private const int Aanloop = 70;

    public static IReadOnlyList<Tekstdeel> Van(string tekst) => Van([new Tekstdeel(tekst, false)]);

    public static IReadOnlyList<Tekstdeel> Van(IReadOnlyList<Tekstdeel> delen)
    {
        var totaal = delen.Sum(d => d.Tekst.Length);
        if (totaal <= Lengte)
        {
            return delen;
        }

        var eerste = delen.TakeWhile(d => !d.Gemarkeerd).Sum(d => d.Tekst.Length);
        var tekst = string.Concat(delen.Select(d => d.Tekst));
        var van = eerste == totaal || eerste <= Aanloop ? 0 : NaSpatie(tekst, eerste - Aanloop);
        var tot = van + Lengte >= totaal ? totaal : VoorSpatie(tekst, van + Lengte);
        return
        [
            .. van > 0 ? [new Tekstdeel("… ", false)] : Array.Empty<Tekstdeel>(),
            .. Uitsnede(delen, van, tot),
            .. tot < totaal ? [new Tekstdeel(" …", false)] : Array.Empty<Tekstdeel>(),
        ];
    }

    private static IEnumerable<Tekstdeel> Uitsnede(IReadOnlyList<Tekstdeel> delen, int van, int tot)
    {
        var plek = 0;
        foreach (var deel in delen)
        {
            var begin = Math.Clamp(van - plek, 0, deel.Tekst.Length);
            var einde = Math.Clamp(tot - plek, 0, deel.Tekst.Length);
            if (begin < einde)
            {
                yield return deel with { Tekst = deel.Tekst[begin..einde] };
            }

            plek += deel.Tekst.Length;
        }
    }

    private static int NaSpatie(string tekst, int plek) => tekst.IndexOf(' ', plek) is var spatie and >= 0 ? spatie + 1 : plek;

    private static int VoorSpatie(string tekst, int plek) => tekst.LastIndexOf(' ', plek) is var spatie and > 0 ? spatie : plek;
}
