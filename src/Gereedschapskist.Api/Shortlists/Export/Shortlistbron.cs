using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>
/// What an export of a shortlist is made of: the saved version and the catalogue it was made with, and nothing of today. That is why
/// the same version of a shortlist always gives the same bytes.
/// </summary>
internal sealed record Shortlistbron(Shortlist Shortlist, Catalogus Catalogus, DateTimeOffset Moment, bool FeitenVanToen)
{
    public static Shortlistbron Van(GeopendeShortlist open) => new(open.Inhoud, open.Toen, open.Stuk.OpgeslagenOp, open.FeitenVanToen);

    public string Bestandsnaam => Api.Export.Bestandsnaam.Van(Shortlist.Titel);

    public string Voettekst => $"Gereedschapskist preventie · catalogusversie {Catalogus.Versie} · feiten van {Nl.Datum(Shortlist.Peildatum)}";

    /// <summary>The items with their facts; what the catalogue does not know is left to the reader as a name only.</summary>
    public IEnumerable<(int Nummer, Shortlistitem Item, Interventie? Interventie)> Items =>
        Shortlist.Items.Select((item, plek) => (plek + 1, item, Catalogus.Interventie(item.Interventie)));

    public string? Gebied => Shortlist.Context switch
    {
        { Gemeente: { } code } => $"gemeente {Catalogus.Gemeente(code)?.Naam ?? code}",
        { Regio: { } code } => $"regio {Catalogus.Regio(code)?.Naam ?? code}",
        _ => null,
    };

    /// <summary>The share of the area in national money by inhabitants alone; null without an area.</summary>
    public Geldaandeel? Geldaandeel =>
        new Gebiedscontrole(Catalogus.Gebieden, []).EenVan(Shortlist.Context.Gemeente, Shortlist.Context.Regio) is { } gebied ? Geldaandeel.Van(Catalogus, gebied) : null;

    public string? Gezondheidsdoel => Shortlist.Context.Gezondheidsdoel is { } id ? Catalogus.Gezondheidsdoel(id)?.Naam ?? id : null;

    public string? Basisfunctionaliteit => Shortlist.Context.Basisfunctionaliteit is { } id ? Catalogus.Basisfunctionaliteit(id)?.Naam ?? id : null;

    public string? Periode => (Shortlist.Context.PeriodeVan, Shortlist.Context.PeriodeTot) switch
    {
        (null, null) => null,
        ({ } van, null) => $"vanaf {Nl.Datum(van)}",
        (null, { } tot) => $"tot en met {Nl.Datum(tot)}",
        ({ } van, { } tot) => $"{Nl.Datum(van)} tot en met {Nl.Datum(tot)}",
    };
}
