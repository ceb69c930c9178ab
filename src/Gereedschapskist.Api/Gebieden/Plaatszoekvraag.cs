using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>What somebody typed in the search field of places, and what came of it.</summary>
/// <param name="Getypt">As typed; null when nothing was asked.</param>
/// <param name="Gevonden">The one place that is meant.</param>
/// <param name="Fouten">Why there is not one place, with what to choose from.</param>
/// <param name="Aanbod">Places to choose from.</param>
public sealed record Plaatszoekvraag(string? Getypt, Gebied? Gevonden, IReadOnlyList<Fout> Fouten, IReadOnlyList<Gebied> Aanbod)
{
    /// <summary>A region where municipalities are asked is fine, and the other way round.</summary>
    public static Plaatszoekvraag Van(Gebiedzoeker zoeker, string? getypt, bool regioEerst)
    {
        ArgumentNullException.ThrowIfNull(zoeker);
        if (string.IsNullOrWhiteSpace(getypt))
        {
            return new Plaatszoekvraag(null, null, [], []);
        }

        List<Fout> fouten = [];
        var controle = new Gebiedscontrole(zoeker, fouten);
        var gevonden = regioEerst ? controle.Regio("zoek", getypt) : controle.Gemeente("zoek", getypt);
        IReadOnlyList<Gebied> aanbod = gevonden is not null ? [] : zoeker.Zoek(getypt, regioEerst).Aanbod;
        return new Plaatszoekvraag(getypt.Trim(), gevonden, fouten, aanbod.Count > 0 || gevonden is not null ? aanbod : zoeker.Lijkend(getypt, regioEerst));
    }
}
