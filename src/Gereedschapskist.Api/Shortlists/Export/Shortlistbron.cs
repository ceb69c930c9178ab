using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>
/// What an export of a shortlist is made of: the saved version and the catalogue it was made with, and nothing of today. That is why
/// the same version of a shortlist always gives the same bytes.
/// </summary>
internal sealed record Shortlistbron(Shortlist Shortlist, Catalogus Catalogus, DateTimeOffset Moment, bool FeitenVanToen)
{
    public static Shortlistbron Van(GeopendeShortlist open) => new(open.Inhoud, open.Toen, open.Stuk.OpgeslagenOp, open.FeitenVanToen);

    /// <summary>Who does what, per function of the work agenda; empty when nobody agreed on anything.</summary>
    public IReadOnlyList<Taakbeeld> Taken() => Shortlist.Regio?.Taken is { Count: > 0 } taken
        ? Taakbeelden.Van(Catalogus, Werkagendafuncties.Van(Catalogus, Shortlist.Context), taken, Shortlist.Peildatum)
        : [];

    /// <summary>Day of the version, on which a date is past or not.</summary>
    public DateOnly Dag => DateOnly.FromDateTime(Moment.UtcDateTime);

    public string Bestandsnaam => Api.Export.Bestandsnaam.Van(Shortlist.Titel);

    public string Voettekst => $"Gereedschapskist preventie · catalogusversie {Catalogus.Versie} · feiten van {Nl.Datum(Shortlist.Peildatum)}";

    /// <summary>The items with their facts; what the catalogue does not know is left to the reader as a name only.</summary>
    public IEnumerable<(int Nummer, Shortlistitem Item, Interventie? Interventie)> Items =>
        Shortlist.Items.Select((item, plek) => (plek + 1, item, Catalogus.Interventie(item.Interventie)));

    /// <summary>The items that may fill a function, without what was rejected.</summary>
    public IReadOnlyList<(Shortlistitem Item, Interventie Interventie)> Kandidaten(Basisfunctionaliteit functie) =>
        [.. NietAfgewezen.Where(keuze => keuze.Interventie.Basisfunctionaliteiten.Contains(functie.Id))];

    /// <summary>The items that the catalogue knows, without what was rejected.</summary>
    public IEnumerable<(Shortlistitem Item, Interventie Interventie)> NietAfgewezen =>
        Items.Where(i => i.Interventie is not null && i.Item.Besluit?.Keuze != Besluitkeuze.Afgewezen).Select(i => (i.Item, i.Interventie!));

    /// <summary>Whether the region wrote something at a place.</summary>
    public bool HeeftTekst(string plek) => Shortlist.Teksten.ContainsKey(plek);

    /// <summary>The text of the region at a place, else a blank that says what belongs there.</summary>
    public Zin Tekst(string plek, string wat) => Shortlist.Teksten.TryGetValue(plek, out var tekst) ? tekst : Zin.InTeVullen(wat);

    public string? Gebied => Dossierkop.Waar(Catalogus, Shortlist.Context) is { } naam
        ? $"{(Shortlist.Context.Gemeente is null ? "regio" : "gemeente")} {naam}"
        : null;

    /// <summary>The share of the area in national money by inhabitants alone; null without an area.</summary>
    public Geldaandeel? Geldaandeel =>
        new Gebiedscontrole(Catalogus.Gebieden, []).EenVan(Shortlist.Context.Gemeente, Shortlist.Context.Regio) is { } gebied ? Geldaandeel.Van(Catalogus, gebied) : null;

    public string? Gezondheidsdoel => Namen(Shortlist.Context.Gezondheidsdoelen, id => Catalogus.Gezondheidsdoel(id)?.Naam);

    public string? Basisfunctionaliteit => Namen(Shortlist.Context.Basisfunctionaliteiten, id => Catalogus.Basisfunctionaliteit(id)?.Naam);

    /// <summary>In words and in years; null when neither was said.</summary>
    public string? Doelgroep => string.Join(", ", new[] { Shortlist.Context.Doelgroep, Nl.Leeftijd(Shortlist.Context.LeeftijdVan, Shortlist.Context.LeeftijdTot) }.OfType<string>()) is { Length: > 0 } wie ? wie : null;

    public string? Budget => (Shortlist.Context.Budget, Shortlist.Context.Deelnemers) switch
    {
        (null, null) => null,
        ({ } budget, null) => Nl.Euro(budget),
        (null, { } deelnemers) => Nl.Aantal(deelnemers, "deelnemer", "deelnemers"),
        ({ } budget, { } deelnemers) => $"{Nl.Euro(budget)} voor {Nl.Aantal(deelnemers, "deelnemer", "deelnemers")}",
    };

    public string? Periode => (Shortlist.Context.PeriodeVan, Shortlist.Context.PeriodeTot) switch
    {
        (null, null) => null,
        ({ } van, null) => $"vanaf {Nl.Datum(van)}",
        (null, { } tot) => $"tot en met {Nl.Datum(tot)}",
        ({ } van, { } tot) => $"{Nl.Datum(van)} tot en met {Nl.Datum(tot)}",
    };

    private static string? Namen(IReadOnlyList<string> ids, Func<string, string?> naam) => ids.Count == 0 ? null : string.Join(", ", ids.Select(id => naam(id) ?? id));
}
