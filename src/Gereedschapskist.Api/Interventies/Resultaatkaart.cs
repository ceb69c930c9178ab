using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Interventies;

/// <summary>What a card shows of an interventie.</summary>
public sealed record Resultaatkaart
{
    public required Catalogus Catalogus { get; init; }

    public required Interventie Interventie { get; init; }

    public required IReadOnlyList<Tekstdeel> Naam { get; init; }

    public required IReadOnlyList<Tekstdeel> Samenvatting { get; init; }

    /// <summary>A match outside name and summary, with the field it stands in.</summary>
    public (string Veld, IReadOnlyList<Tekstdeel> Delen)? Elders { get; init; }

    /// <summary>Why a search found it, when its own words do not show it.</summary>
    public string? GevondenVia { get; init; }

    /// <summary>Why it is shown here, when that is not a search.</summary>
    public IReadOnlyList<string> Redenen { get; init; } = [];

    public static Resultaatkaart Van(
        Catalogus catalogus, Interventie interventie, IReadOnlyList<Fragment>? fragmenten = null, string? gevondenVia = null)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        var perVeld = (fragmenten ?? []).ToDictionary(f => f.Veld, f => f.Delen, StringComparer.Ordinal);
        var veld = interventie.Doel is null ? "aanpak" : "doel";
        var elders = perVeld.Keys.Intersect(["doelgroep", "aanpak", "doel"]).FirstOrDefault(v => v != veld);
        return new Resultaatkaart
        {
            Catalogus = catalogus,
            Interventie = interventie,
            GevondenVia = gevondenVia,
            Naam = perVeld.GetValueOrDefault("naam") ?? [new Tekstdeel(interventie.Naam, false)],
            Samenvatting = perVeld.TryGetValue(veld, out var gevonden)
                ? Knipsel.Van(gevonden)
                : Knipsel.Van(interventie.Samenvatting ?? ""),
            Elders = elders is null || perVeld.ContainsKey(veld) ? null : (elders, Knipsel.Van(perVeld[elders])),
        };
    }
}
