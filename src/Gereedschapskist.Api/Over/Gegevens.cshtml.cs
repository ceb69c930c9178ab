using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Over;

/// <summary>Where the facts come from, how complete they are and how to mend one.</summary>
[Bewaarbaar]
public sealed class GegevensModel(Cataloguspeil peil) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public IReadOnlyList<Volledigheid> Velden { get; private set; } = [];

    /// <summary>Web sites that most interventies have a source on.</summary>
    public IReadOnlyList<(string Site, int Aantal)> Sites { get; private set; } = [];

    public int AantalBronnen { get; private set; }

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        Velden = [.. Volledigheid.Tel(Catalogus.Interventies).OrderByDescending(v => v.Bekend)];
        AantalBronnen = Catalogus.Interventies.SelectMany(i => i.Bronnen).Select(b => b.Id).Distinct(StringComparer.Ordinal).Count();
        Sites =
        [
            .. Catalogus.Interventies
                .SelectMany(i => i.Bronnen.Select(b => Site(b.Url)).OfType<string>().Distinct(StringComparer.Ordinal))
                .GroupBy(site => site, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Count()))
                .OrderByDescending(g => g.Item2)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(10),
        ];
    }

    private static string? Site(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var adres) ? adres.Host.Replace("www.", "", StringComparison.Ordinal) : null;
}
