using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Refuses a filter value that the catalogue does not know, with the nearest one it does know.</summary>
internal static class Filters
{
    public static List<Fout> Onbekend(params (string Veld, string? Waarde, IEnumerable<string> Bekend)[] filters) =>
        [.. filters.Select(f => Bezwaar(f.Veld, f.Waarde, f.Bekend)).OfType<Fout>()];

    /// <summary>The official name of a province; an unknown one is a fault.</summary>
    public static string? Provincie(Catalogus catalogus, string? getypt, List<Fout> fouten)
    {
        var provincie = getypt is null ? null : catalogus.Gebieden.Provincie(getypt);
        if (getypt is not null && provincie is null)
        {
            fouten.AddRange(Onbekend(("provincie", getypt, catalogus.Gemeenten.Select(g => g.Provincie).Distinct(StringComparer.Ordinal))));
        }

        return provincie;
    }

    public static IEnumerable<string> Leefgebieden(Catalogus catalogus) => catalogus.Basisfunctionaliteiten.Select(b => b.Leefgebied)
        .Concat(catalogus.Gezondheidsdoelen.Select(d => d.Leefgebied).OfType<string>())
        .Distinct(StringComparer.Ordinal);

    private static Fout? Bezwaar(string veld, string? waarde, IEnumerable<string> bekend)
    {
        if (waarde is null)
        {
            return null;
        }

        var waarden = bekend.ToList();
        return waarden.Contains(waarde, StringComparer.Ordinal)
            ? null
            : Domein.Fouten.Onbekend.Van(veld, Domein.Fouten.Onbekend.Code(veld), waarde, waarden, $"Kies bijvoorbeeld uit: {string.Join(", ", waarden.Order(StringComparer.Ordinal).Take(30))}.");
    }
}
