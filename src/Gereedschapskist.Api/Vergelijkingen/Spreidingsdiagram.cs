using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Effect against cost: a cross per interventie whose arms are what is not known exactly.</summary>
public sealed class Spreidingsdiagram
{
    public const int Breedte = 720;
    public const int Hoogte = 360;
    public const int Links = 50;
    public const int Basislijn = 310;
    private const int Rechts = 700;
    private const int Top = 20;

    private Spreidingsdiagram(IReadOnlyList<Punt> punten, IReadOnlyList<(double X, string Tekst)> streepjes)
    {
        Punten = punten;
        Streepjes = streepjes;
    }

    public IReadOnlyList<Punt> Punten { get; }

    /// <summary>Marks on the axis of costs.</summary>
    public IReadOnlyList<(double X, string Tekst)> Streepjes { get; }

    /// <summary>Null when of fewer than two both are known: one point compares nothing.</summary>
    public static Spreidingsdiagram? Teken(Vergelijking vergelijking)
    {
        ArgumentNullException.ThrowIfNull(vergelijking);
        var kosten = Cellen(vergelijking, "kosten-per-deelnemer");
        var effecten = Cellen(vergelijking, "effect");
        var beide = vergelijking.Interventies.Where(i => kosten.ContainsKey(i.Id) && effecten.ContainsKey(i.Id)).ToList();
        if (beide.Count < 2)
        {
            return null;
        }

        var hoogste = Rond(beide.Max(i => kosten[i.Id].Tot!.Value));
        double X(decimal euro) => Links + ((double)(euro / hoogste) * (Rechts - Links));
        double Y(decimal effect) => Basislijn - ((double)effect * (Basislijn - Top));
        var punten = beide.Select((i, n) =>
        {
            var (k, e) = (kosten[i.Id], effecten[i.Id]);
            return new Punt(
                n + 1, i.Naam, Nl.Euro(k.Van!.Value, k.Tot!.Value), X(k.Van.Value), X(k.Tot.Value), Y(e.Van!.Value), Y(e.Tot!.Value));
        });
        return new Spreidingsdiagram([.. punten], [.. Enumerable.Range(0, 5).Select(n => (X(hoogste * n / 4), Nl.Euro(hoogste * n / 4)))]);
    }

    private static Dictionary<string, Vergelijkcel> Cellen(Vergelijking vergelijking, string kenmerk) =>
        (vergelijking.Rijen.FirstOrDefault(r => r.Kenmerk == kenmerk)?.Cellen ?? [])
            .Where(c => c is { Van: not null, Tot: not null })
            .ToDictionary(c => c.Interventie, StringComparer.Ordinal);

    /// <summary>Up to a number that four marks divide nicely.</summary>
    private static decimal Rond(decimal hoogste)
    {
        var stap = 4m;
        while (stap * 10 < hoogste)
        {
            stap *= 10;
        }

        return Math.Max(stap, Math.Ceiling(hoogste / stap) * stap);
    }

    /// <summary>One interventie, with the bounds of both values.</summary>
    public sealed record Punt(int Nummer, string Naam, string Kosten, double XVan, double XTot, double YVan, double YTot)
    {
        public double X => (XVan + XTot) / 2;

        public double Y => (YVan + YTot) / 2;
    }
}
