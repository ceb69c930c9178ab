using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>
/// Estimates what an interventie costs: the user's own price, else a price of sources, else the hours of the dose, else the range of
/// programmes of the same kind. What ranges need is worked out once, from the interventies it is made with.
/// </summary>
public sealed class Kostenramer
{
    private readonly Inzetlezer _lezer;
    private readonly Rekengegeven? _opslag;
    private readonly Soortprijzen _soortprijzen;

    public Kostenramer(IReadOnlyList<Interventie> interventies, Rekenprijzen prijzen, Func<string, Bron?> bron)
    {
        ArgumentNullException.ThrowIfNull(prijzen);
        _lezer = new Inzetlezer(new Soortnormen(interventies, prijzen.Klas, bron), new Uurprijslijst(prijzen.Uurprijzen, bron));
        Uurprijzen = prijzen.Uurprijzen.Where(prijs => !prijs.Onbetaald).Select(prijs => new Interval(prijs.VanEuro, prijs.TotEuro)).ToList() is { Count: > 0 } bekend
            ? Interval.Omvat(bekend)
            : null;
        _opslag = Opslag.Leid(interventies, _lezer);
        _soortprijzen = new Soortprijzen(
            from interventie in interventies
            where interventie.Programmasoort is not null
            let raming = Prijsfeit.Van(interventie) ?? UitDosis(interventie, EigenInvoer.Geen)
            where raming is not null
            select (interventie.Programmasoort!.Value, raming));
    }

    /// <summary>What an hour costs, from the cheapest paid profession to the dearest; null when no rate is known.</summary>
    public Interval? Uurprijzen { get; }

    /// <summary>Null when even the kind of programme is unknown, or too few of its kind are known.</summary>
    public Kostenraming? Raam(Interventie interventie, EigenInvoer? invoer = null)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        var eigen = invoer ?? EigenInvoer.Geen;
        return EigenPrijs.Van(interventie, eigen)
            ?? (eigen.RaaktUren || eigen.NoemtPosten ? UitDosis(interventie, eigen) : null)
            ?? Prijsfeit.Van(interventie)
            ?? UitDosis(interventie, eigen)
            ?? (interventie.Programmasoort is { } soort ? _soortprijzen.Voor(soort) : null);
    }

    private Kostenraming? UitDosis(Interventie interventie, EigenInvoer eigen) =>
        _lezer.Lees(interventie, eigen) is { } inzet ? Doserekening.Van(inzet, _opslag, eigen) : null;
}
