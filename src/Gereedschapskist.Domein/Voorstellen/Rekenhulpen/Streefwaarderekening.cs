using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Works out what a number of the agreement means for a municipality or region.</summary>
internal static class Streefwaarderekening
{
    public static Streefwaardebeeld Bereken(Streefwaarde streefwaarde, Voorstelopdracht vraag)
    {
        var norm = streefwaarde.Norm;
        return new Streefwaardebeeld
        {
            Wat = streefwaarde.Wat,
            Norm = norm is { } getal ? $"{Nl.Band(getal.Van, getal.Tot!.Value)} {streefwaarde.Eenheid}" : streefwaarde.Eenheid,
            Toelichting = streefwaarde.Toelichting,
            Uitkomsten = norm is null || (vraag.Gebied is null && vraag.Aannames == new Rekenaannames())
                ? []
                : [.. Lezingen(streefwaarde, vraag).Select(lezing => Uitkomst(streefwaarde, lezing, norm.Value, Bevolking.Aantallen(vraag)))],
        };
    }

    /// <summary>What is counted per place says nothing without a place, and what is counted per region nothing about one municipality.</summary>
    private static IEnumerable<Normlezing> Lezingen(Streefwaarde streefwaarde, Voorstelopdracht vraag) => streefwaarde.Noemers.Where(lezing => lezing.Wie switch
    {
        Noemer.Gemeente or Noemer.GemeenteEnRegio => vraag.Gebied is not null,
        Noemer.Regio => vraag.Gebied is { IsRegio: true },
        _ => true,
    });

    private static Streefuitkomst Uitkomst(Streefwaarde streefwaarde, Normlezing lezing, Raming norm, Aantallen aantallen)
    {
        var naam = lezing.Wie.Naam();
        if (aantallen.Van(lezing.Wie) is not { } aantal)
        {
            return new Streefuitkomst(naam, null, null, streefwaarde.Geteld, $"Niet te berekenen: {naam} is onbekend.");
        }

        var mensen = streefwaarde.Soort is Normsoort.Deelnemers or Normsoort.Mensen;
        var uitkomst = lezing.Over(norm, aantal);
        var (van, tot) = mensen ? (uitkomst.Getoond().Van, uitkomst.Getoond().Tot!.Value) : (Rond(uitkomst.Van), Rond(uitkomst.Tot!.Value));
        var kanttekening = lezing.Kanttekening is null ? "" : $" {lezing.Kanttekening}";
        return new Streefuitkomst(
            naam, van, tot, streefwaarde.Geteld,
            $"{aantallen.Telling(lezing.Wie)} × {Factor(norm, lezing.Per)} = {(mensen ? "ongeveer " : "")}{Nl.Band(van, tot)} {streefwaarde.Geteld}.{kanttekening}");
    }

    private static decimal Rond(decimal getal) => Math.Round(getal, 1, MidpointRounding.AwayFromZero);

    private static string Factor(Raming norm, decimal per)
    {
        var getal = Nl.Band(norm.Van, norm.Tot!.Value);
        return per == 100 ? $"{getal}%" : per == 1 ? getal : $"{getal} per {Nl.Afgerond(per)}";
    }
}
