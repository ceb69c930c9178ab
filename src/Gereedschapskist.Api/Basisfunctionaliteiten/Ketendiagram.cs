using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Lays the parts of a chain out in columns, one per step; what runs along the whole chain lies below them.</summary>
public sealed class Ketendiagram
{
    public const int Breedte = 960;
    private const int Tussen = 28;
    private const int Regelhoogte = 18;
    private const int Boven = 34;
    private const double Letterbreedte = 7.9;

    private Ketendiagram(IReadOnlyList<Stapkolom> kolommen, IReadOnlyList<Vak> vakken, double hoogte)
    {
        Kolommen = kolommen;
        Vakken = vakken;
        Hoogte = hoogte;
    }

    public IReadOnlyList<Stapkolom> Kolommen { get; }

    public IReadOnlyList<Vak> Vakken { get; }

    public double Hoogte { get; }

    /// <summary>Null when no chain is described.</summary>
    public static Ketendiagram? Teken(IReadOnlyList<Onderdeel> onderdelen)
    {
        ArgumentNullException.ThrowIfNull(onderdelen);
        var stappen = onderdelen.Where(o => o.Stap > 0).GroupBy(o => o.Stap).OrderBy(g => g.Key).ToList();
        if (stappen.Count == 0)
        {
            return null;
        }

        double breedte = (Breedte - ((stappen.Count - 1) * Tussen)) / stappen.Count;
        List<Vak> vakken = [];
        List<Stapkolom> kolommen = [];
        foreach (var (stap, plek) in stappen.Select((s, p) => (s, p)))
        {
            var x = plek * (breedte + Tussen);
            kolommen.Add(new Stapkolom(x, breedte, stap.Key, plek < stappen.Count - 1));
            Stapel(vakken, stap, x, Boven, breedte);
        }

        var onder = vakken.Max(v => v.Y + v.Hoogte) + 16;
        Stapel(vakken, onderdelen.Where(o => o.Stap == 0), 0, onder, Breedte);
        return new Ketendiagram(kolommen, vakken, vakken.Max(v => v.Y + v.Hoogte) + 2);
    }

    private static void Stapel(List<Vak> vakken, IEnumerable<Onderdeel> onderdelen, double x, double y, double breedte)
    {
        foreach (var onderdeel in onderdelen)
        {
            var regels = Svg.Regels(onderdeel.Naam, (int)((breedte - 24) / Letterbreedte));
            var hoogte = ((regels.Count + 1) * Regelhoogte) + 20;
            vakken.Add(new Vak(x, y, breedte, hoogte, regels, Aantal(onderdeel), onderdeel.Interventies.Count == 0));
            y += hoogte + 10;
        }
    }

    private static string Aantal(Onderdeel onderdeel) => onderdeel.Interventies.Count switch
    {
        0 => "geen interventie",
        1 => "1 interventie",
        var aantal => $"{aantal} interventies",
    };

    /// <summary>One step.</summary>
    public sealed record Stapkolom(double X, double Breedte, int Stap, bool Vervolg);

    /// <summary>One part of the chain.</summary>
    public sealed record Vak(double X, double Y, double Breedte, double Hoogte, IReadOnlyList<string> Regels, string Aantal, bool Leeg);
}
