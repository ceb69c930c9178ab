using System.Globalization;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Finds the tariff that belongs to a day: the newest of that year or earlier, never two for one performance.</summary>
internal sealed class Tarieven(IReadOnlyList<Tarief> tabel, Codelabels labels)
{
    private readonly ILookup<string, Tarief> _perPrestatie = tabel.ToLookup(t => t.Prestatie, StringComparer.Ordinal);

    /// <summary>The tariffs of these performances on this day; what the insurer pays itself stands beside the maximum.</summary>
    public IReadOnlyList<Betaaltitel> Op(IEnumerable<string> prestaties, DateOnly peildatum, string? zorgverzekeraar) =>
    [
        .. prestaties
            .Distinct(StringComparer.Ordinal)
            .SelectMany(p => Van(p, peildatum, zorgverzekeraar))
            .Select(t => Titel(t, peildatum)),
    ];

    /// <summary>What an insurer paid in an older year than the newest maximum says nothing any more.</summary>
    private IEnumerable<Tarief> Van(string prestatie, DateOnly peildatum, string? zorgverzekeraar)
    {
        var algemeen = Nieuwste(prestatie, peildatum, null);
        var eigen = zorgverzekeraar is null ? null : Nieuwste(prestatie, peildatum, zorgverzekeraar);
        return new[] { algemeen, eigen?.Jaar < algemeen?.Jaar ? null : eigen }.OfType<Tarief>();
    }

    /// <summary>The newest year with an amount; a year of which the amount was not found only counts when no year has one.</summary>
    private Tarief? Nieuwste(string prestatie, DateOnly peildatum, string? zorgverzekeraar) => _perPrestatie[prestatie]
        .Where(t => t.Zorgverzekeraar == zorgverzekeraar && (t.Jaar ?? int.MinValue) <= peildatum.Year)
        .OrderBy(t => t.Soort == Tariefsoort.BedragNietGevonden)
        .ThenByDescending(t => t.Jaar ?? int.MaxValue)
        .FirstOrDefault();

    private Betaaltitel Titel(Tarief tarief, DateOnly peildatum) => new()
    {
        Code = tarief.Code,
        Omschrijving = tarief.Omschrijving,
        Soort = labels.Van(tarief.Soort),
        Beleidsregel = tarief.Beleidsregel,
        TariefEuro = tarief.Euro,
        Eenheid = tarief.Eenheid,
        Prijsjaar = tarief.Jaar,
        Toelichting = string.Join(" ", new[] { tarief.Toelichting, Ouder(tarief, peildatum) }.OfType<string>()) is { Length: > 0 } tekst
            ? tekst
            : null,
        Bron = tarief.Bron,
    };

    private static string? Ouder(Tarief tarief, DateOnly peildatum) => tarief is { Euro: not null, Jaar: { } jaar } && jaar < peildatum.Year
        ? string.Create(CultureInfo.InvariantCulture, $"Dit is het nieuwste bedrag in onze bronnen; het bedrag van {peildatum.Year} staat er niet in.")
        : null;
}
