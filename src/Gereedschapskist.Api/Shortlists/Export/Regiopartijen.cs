using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Who the region is and who signs for it: in its own words where it has them, else what sources say, else a blank.</summary>
internal static class Regiopartijen
{
    /// <summary>The region with its municipalities. Of one municipality the numbers are its own; the region is only named.</summary>
    public static IEnumerable<(string Naam, Zin Waarde)> Plek(Shortlistbron bron) => bron.Shortlist.Context.Gemeente is null
        ? [("Regio", bron.Gebied is { } gebied ? gebied : Zin.InTeVullen("naam van de regio")), ("Gemeenten", Gemeenten(bron))]
        :
        [
            ("Gemeente", $"{Dossierkop.Waar(bron.Catalogus, bron.Shortlist.Context)}. De getallen in dit document gaan over deze gemeente"),
            ("Regio", Regio(bron) is { } regio
                ? $"{regio.Naam}, met {Nl.Aantal(regio.Gemeenten.Count, "gemeente", "gemeenten")}"
                : Zin.InTeVullen("naam van de regio")),
        ];

    public static Zin Gemeenten(Shortlistbron bron) => Regio(bron) is { } regio
        ? string.Join(", ", regio.Gemeenten.Select(g => bron.Catalogus.Gemeente(g)?.Naam ?? g).Order(Nl.Alfabet))
        : Zin.InTeVullen("gemeenten van de regio");

    public static Zin Mandaatgemeente(Shortlistbron bron) =>
        Regio(bron)?.Mandaathouder is { } mandaat && !bron.HeeftTekst(Tekstplekken.Mandaatgemeente)
            ? mandaat
            : bron.Tekst(Tekstplekken.Mandaatgemeente, "mandaatgemeente");

    /// <summary>There is no official list of preferred insurers: what sources say is put forward as what it is.</summary>
    public static Zin Zorgverzekeraar(Shortlistbron bron)
    {
        if (Regio(bron)?.Verzekeraars is not [var eerste, ..] || bron.HeeftTekst(Tekstplekken.Zorgverzekeraar))
        {
            return bron.Tekst(Tekstplekken.Zorgverzekeraar, "preferente zorgverzekeraar");
        }

        var jaar = eerste.Jaar is { } sinds ? $", {Nl.Jaar(sinds)}" : "";
        return $"{eerste.Naam} ({eerste.Aanwijzing}{jaar}); controleer dit, want er is geen officiële lijst";
    }

    /// <summary>What the guide says of who sees to what; null when the catalogue does not have it.</summary>
    public static Kaderpunt? Handreiking(Shortlistbron bron) => bron.Catalogus.Kader("werkzame-elementen")?.Punt("verantwoordelijkheid");

    private static Regio? Regio(Shortlistbron bron) =>
        Werkagendafuncties.Regio(bron.Catalogus, bron.Shortlist.Context) is { } code ? bron.Catalogus.Regio(code) : null;
}
