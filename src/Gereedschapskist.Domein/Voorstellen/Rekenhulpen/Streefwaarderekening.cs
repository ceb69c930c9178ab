using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Works out what a number of the agreement means for a municipality or region.</summary>
internal static class Streefwaarderekening
{
    public static Streefwaardebeeld Bereken(Streefwaarde streefwaarde, Matchvraag vraag)
    {
        var (van, tot) = (streefwaarde.Waarde ?? streefwaarde.WaardeMin, streefwaarde.Waarde ?? streefwaarde.WaardeMax);
        var norm = van is { } laag && tot is { } hoog
            ? $"{(laag == hoog ? Nl.Afgerond(laag) : $"{Nl.Afgerond(laag)} tot {Nl.Afgerond(hoog)}")} {streefwaarde.Eenheid}"
            : streefwaarde.Eenheid;
        return new Streefwaardebeeld
        {
            Wat = streefwaarde.Wat,
            Norm = norm,
            Toelichting = streefwaarde.Toelichting,
            Uitkomsten = vraag.Gebied is null && vraag.Aannames == new Aannames() || van is null || tot is null
                ? []
                : [.. Noemers(streefwaarde, vraag).Select(noemer => Uitkomst(noemer, van.Value, tot.Value))],
        };
    }

    private static Streefuitkomst Uitkomst(Noemer noemer, decimal van, decimal tot)
    {
        if (noemer.Aantal is not { } aantal)
        {
            return new Streefuitkomst(noemer.Naam, null, null, noemer.Eenheid, $"Niet te berekenen: {noemer.Naam} is onbekend.");
        }

        var (laag, hoog) = (van * aantal / noemer.Per, tot * aantal / noemer.Per);
        var (rondLaag, rondHoog) = noemer.Mensen ? (Afronding.Schatting(laag), Afronding.Schatting(hoog)) : (Math.Round(laag, 1), Math.Round(hoog, 1));
        var factor = noemer.Per == 100 ? $"{Reeks(van, tot)}%" : noemer.Per == 1 ? Reeks(van, tot) : $"{Reeks(van, tot)} per {Nl.Afgerond(noemer.Per)}";
        return new Streefuitkomst(
            noemer.Naam, rondLaag, rondHoog, noemer.Eenheid,
            $"{Nl.Afgerond(aantal)} {noemer.Naam} × {factor} = {(noemer.Mensen ? "ongeveer " : "")}{Reeks(rondLaag, rondHoog)} {noemer.Eenheid}.");
    }

    private static string Reeks(decimal van, decimal tot) => van == tot ? Nl.Afgerond(van) : $"{Nl.Afgerond(van)} tot {Nl.Afgerond(tot)}";

    /// <summary>Reads of whom the norm is a part from the agreement's own words; what is not recognised is not worked out.</summary>
    private static IEnumerable<Noemer> Noemers(Streefwaarde streefwaarde, Matchvraag vraag)
    {
        var eenheid = streefwaarde.Eenheid;
        var alles = $"{eenheid} {streefwaarde.Toelichting}";
        if (eenheid.StartsWith("procent", StringComparison.Ordinal) && Noemt(alles, "65-plussers"))
        {
            yield return new Noemer("65-plussers", Bevolking.Ouderen(vraag), 100, "mensen per jaar", true);
            if (Noemt(alles, "verhoogd valrisico"))
            {
                yield return new Noemer(
                    "65-plussers met verhoogd valrisico", Bevolking.OuderenMetValrisico(vraag), 100, "mensen per jaar", true);
            }
        }
        else if (Noemt(eenheid, "per 10.000 inwoners"))
        {
            yield return new Noemer("inwoners", Bevolking.Inwoners(vraag), 10_000, Teller(streefwaarde), !IsFte(streefwaarde));
        }
        else if (Noemt(eenheid, "jeugdigen"))
        {
            var per = Noemt(eenheid, "per 100.000") ? 100_000 : 1_000;
            yield return new Noemer("jeugdigen", vraag.Aannames.Jeugdigen, per, Teller(streefwaarde), false);
        }
        else if (Noemt(eenheid, "per gemeente") && vraag.Gebied is { } gebied)
        {
            yield return new Noemer(gebied.Gemeenten.Count == 1 ? "gemeente" : "gemeenten", gebied.Gemeenten.Count, 1, Teller(streefwaarde), true);
        }
        else if (Noemt(eenheid, "per regio") && vraag.Gebied is { IsRegio: true })
        {
            yield return new Noemer("regio", 1, 1, Teller(streefwaarde), false);
        }
    }

    private static bool Noemt(string tekst, string woorden) => tekst.Contains(woorden, StringComparison.Ordinal);

    private static bool IsFte(Streefwaarde streefwaarde) => streefwaarde.Eenheid.StartsWith("fte", StringComparison.Ordinal);

    private static string Teller(Streefwaarde streefwaarde) => IsFte(streefwaarde) ? "fte" : streefwaarde.Wat.ToLowerInvariant();

    private sealed record Noemer(string Naam, int? Aantal, int Per, string Eenheid, bool Mensen);
}
