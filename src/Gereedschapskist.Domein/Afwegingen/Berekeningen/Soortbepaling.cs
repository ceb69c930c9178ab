using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Which kind an interventie is, from its dose and settings: our own classification.</summary>
internal static class Soortbepaling
{
    private static readonly string[] InDeKlas = ["school", "kinderopvang"];

    public static Soortraming? Bepaal(Afwegingskader kader, Interventie interventie) =>
        Soort(interventie) is { } soort ? kader.Soorten.FirstOrDefault(s => s.Soort == soort) : null;

    private static bool VooralInDeKlas(IReadOnlyList<string> settings) =>
        settings.Count > 0 && settings.Count(InDeKlas.Contains) * 2 >= settings.Count;

    private static Interventiesoort? Soort(Interventie interventie) => interventie.Dosis switch
    {
        { EenOpEen: true } => Interventiesoort.Individueel,
        _ when VooralInDeKlas(interventie.Settings) => Interventiesoort.School,
        { Groep: not null } or { Bijeenkomsten.Tot: > 0 } => Interventiesoort.Groep,
        { IndividueleContacten.Tot: > 0 } => Interventiesoort.Individueel,
        _ => null,
    };
}
