using System.Globalization;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>What changed about one interventie between two moments, the gravest first.</summary>
public static class Wijzigingenlijst
{
    public static IReadOnlyList<Wijziging> Tussen(Stand oud, Stand nieuw, string interventie)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        if (oud.Catalogus.Interventie(interventie) is not { } toen)
        {
            return [];
        }

        if (nieuw.Catalogus.Interventie(interventie) is not { } nu)
        {
            return [new Wijziging(Wijzigingssoort.Verdwenen, "De interventie staat niet meer in de catalogus.", toen.Naam, null)];
        }

        return
        [
            .. new[]
            {
                Erkenningswijziging.Tussen(oud.Catalogus, nieuw.Catalogus, toen, nu),
                Financieringswijziging.Tussen(oud, nieuw, toen, nu),
                Kosten(toen, nu),
                Effecten(toen, nu),
                Doelgroep(toen, nu),
                Verschil(Wijzigingssoort.Naam, "Naam", toen.Naam, nu.Naam),
                Lijst(Wijzigingssoort.Opmerking, "Opmerking bij de bronnen", toen.Opmerkingen, nu.Opmerkingen),
            }
            .SelectMany(w => w)
            .OrderBy(w => w.Soort),
        ];
    }

    private static IEnumerable<Wijziging> Kosten(Interventie toen, Interventie nu) =>
    [
        .. Verschil(Wijzigingssoort.Kosten, "Kosten per deelnemer", PerDeelnemer(toen), PerDeelnemer(nu)),
        .. Lijst(Wijzigingssoort.Kosten, "Bedrag", toen.Kosten.Select(Bedrag), nu.Kosten.Select(Bedrag)),
    ];

    private static IEnumerable<Wijziging> Effecten(Interventie toen, Interventie nu) =>
        Lijst(Wijzigingssoort.Effect, "Effect", toen.Effecten.Select(Effect), nu.Effecten.Select(Effect));

    private static IEnumerable<Wijziging> Doelgroep(Interventie toen, Interventie nu) =>
    [
        .. Verschil(Wijzigingssoort.Doelgroep, "Doelgroep", toen.Doelgroep, nu.Doelgroep),
        .. Verschil(Wijzigingssoort.Doelgroep, "Jongste leeftijd", Jaar(toen.LeeftijdVan), Jaar(nu.LeeftijdVan)),
        .. Verschil(Wijzigingssoort.Doelgroep, "Oudste leeftijd", Jaar(toen.LeeftijdTot), Jaar(nu.LeeftijdTot)),
    ];

    private static IEnumerable<Wijziging> Verschil(Wijzigingssoort soort, string wat, string? oud, string? nieuw)
    {
        if (!string.Equals(oud, nieuw, StringComparison.Ordinal))
        {
            yield return new Wijziging(soort, wat, oud, nieuw);
        }
    }

    /// <summary>What is gone and what is new; a line that changed is both.</summary>
    private static IEnumerable<Wijziging> Lijst(Wijzigingssoort soort, string wat, IEnumerable<string> oud, IEnumerable<string> nieuw)
    {
        var (toen, nu) = (oud.ToList(), nieuw.ToList());
        return toen.Except(nu, StringComparer.Ordinal).Select(regel => new Wijziging(soort, $"{wat} vervallen", regel, null))
            .Concat(nu.Except(toen, StringComparer.Ordinal).Select(regel => new Wijziging(soort, $"{wat} nieuw", null, regel)));
    }

    private static string? PerDeelnemer(Interventie i) => i.KostenPerDeelnemer is not { } k ? null
        : (k.VanEuro == k.TotEuro ? $"{Nl.Getal(k.VanEuro)} euro" : $"{Nl.Getal(k.VanEuro)} tot {Nl.Getal(k.TotEuro)} euro")
            + (k.Prijsjaar is { } jaar ? string.Create(CultureInfo.InvariantCulture, $" (prijsjaar {jaar})") : " (prijsjaar onbekend)");

    private static string Bedrag(Kosten k) =>
        $"{k.Wat}: {(k.BedragEuro is { } bedrag ? $"{Nl.Getal(bedrag)} euro" : "bedrag onbekend")} {k.Eenheid}"
        + (k.Prijsjaar is { } jaar ? string.Create(CultureInfo.InvariantCulture, $" ({jaar})") : "");

    private static string Effect(Effect e) => e.Grootte is null ? e.Uitkomst : $"{e.Uitkomst}: {e.Grootte}";

    private static string? Jaar(int? leeftijd) => leeftijd is { } jaar ? string.Create(CultureInfo.InvariantCulture, $"{jaar} jaar") : null;
}
