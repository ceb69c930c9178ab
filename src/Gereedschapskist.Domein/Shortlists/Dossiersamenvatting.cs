using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>
/// Where a dossier stands, in a few sentences: what for, what was chosen and how sure that is, what it costs, who pays, what comes next.
/// Templates over facts; what is not known is said to be so.
/// </summary>
public static class Dossiersamenvatting
{
    /// <summary>The sentences in order.</summary>
    public static IReadOnlyList<string> Zinnen(Catalogus catalogus, Shortlist dossier)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(dossier);
        var alle = Keuzebeeld.Alle(catalogus, dossier);
        IReadOnlyList<Keuzebeeld> gekozen = [.. alle.Where(k => k.Keuze == Besluitkeuze.Gekozen)];
        return
        [
            Waarover(catalogus, dossier.Context),
            Keuze(dossier, alle, gekozen),
            .. gekozen.Count == 0 ? Array.Empty<string>() : [Hoezeker(catalogus, gekozen), Kosten(gekozen), Betalers(gekozen)],
            Hierna(dossier),
        ];
    }

    public static string Van(Catalogus catalogus, Shortlist dossier) => string.Join(" ", Zinnen(catalogus, dossier));

    private static string Waarover(Catalogus catalogus, Shortlistcontext context)
    {
        var waarvoor = Dossierkop.Waarvoor(catalogus, context);
        var waar = Dossierkop.Waar(catalogus, context);
        var wie = context.Doelgroep is { } doelgroep ? $"“{Nl.Kort(doelgroep)}”" : Nl.Leeftijd(context.LeeftijdVan, context.LeeftijdTot);
        return (waarvoor is null ? "Dit dossier zegt nog niet waarvoor het is" : $"Dit dossier gaat over {waarvoor}")
            + (waar is null ? "" : $" in {waar}") + (wie is null ? "" : $", voor {wie}") + ".";
    }

    private static string Keuze(Shortlist dossier, IReadOnlyList<Keuzebeeld> alle, IReadOnlyList<Keuzebeeld> gekozen)
    {
        var afgewezen = dossier.Aantal(Besluitkeuze.Afgewezen);
        var open = dossier.Aantal(Besluitkeuze.NogOpen);
        return (alle.Count, gekozen.Count) switch
        {
            (0, _) => "Er staat nog geen interventie in.",
            (_, 0) => $"Er is nog niets gekozen: {Nl.Aantal(open, "interventie staat", "interventies staan")} open{(afgewezen > 0 ? $" en {afgewezen} afgewezen" : "")}.",
            _ => $"Gekozen: {Nl.Opsomming([.. gekozen.Select(k => k.Interventie.Naam)])}."
                + (afgewezen > 0 ? $" Afgewezen: {afgewezen}." : "") + (open > 0 ? $" Nog open: {open}." : ""),
        };
    }

    private static string Hoezeker(Catalogus catalogus, IReadOnlyList<Keuzebeeld> gekozen) =>
        "Hoe zeker het werkt: " + string.Join("; ", gekozen
            .GroupBy(k => k.Groep)
            .OrderBy(g => g.Key)
            .Select(g => $"{Nl.Opsomming([.. g.Select(k => k.Interventie.Naam)])} {(g.Key == Onderbouwing.AlleenBeschreven ? "is" : "geldt als")} {catalogus.Labels.InZin(g.Key)}")) + ".";

    private static string Kosten(IReadOnlyList<Keuzebeeld> gekozen)
    {
        var bekend = gekozen.Where(k => k.Kosten is not null).Select(k => $"{k.Interventie.Naam} {k.Kosten!.Tekst}").ToList();
        var onbekend = gekozen.Where(k => k.Kosten is null).Select(k => k.Interventie.Naam).ToList();
        return string.Join(" ", new[]
        {
            bekend.Count > 0 ? $"Wat het kost: {string.Join("; ", bekend)}." : null,
            onbekend.Count > 0 ? $"Van {Nl.Opsomming(onbekend)} staan geen kosten in onze bronnen." : null,
        }.OfType<string>());
    }

    private static string Betalers(IReadOnlyList<Keuzebeeld> gekozen)
    {
        var bekend = gekozen.Select(k => (k.Interventie.Naam, Zin: Betalerzin.Van(k.Onderdelen))).Where(k => k.Zin is not null).Select(k => $"{k.Naam}: {k.Zin}").ToList();
        return bekend.Count == 0
            ? "Wie betaalt, volgt niet uit de regels die wij kennen: maak daar een afspraak over."
            : $"Wie betaalt: {string.Join(". ", bekend)}.";
    }

    private static string Hierna(Shortlist dossier) =>
        Volgendestap.Van(dossier) is [var eerste, ..] ? $"Nu nodig: {eerste.Wat.MetKleineLetter()}" : "Alles is ingevuld wat een besluit nodig heeft.";
}
