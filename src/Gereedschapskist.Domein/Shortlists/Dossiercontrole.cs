using System.Globalization;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What is wrong with the parts that make a shortlist a dossier.</summary>
internal static class Dossiercontrole
{
    public static IEnumerable<Fout> Controleer(Catalogus catalogus, Shortlist shortlist) =>
    [
        .. Getallen(shortlist.Context),
        .. Aantal("voorstellen", shortlist.Voorstellen.Count, Shortlistgrens.Vastleggingen, "voorstellen"),
        .. Aantal("financieringstoetsen", shortlist.Financieringstoetsen.Count, Shortlistgrens.Vastleggingen, "financieringstoetsen"),
        .. Vergeleken(catalogus, shortlist.Vergeleken),
        .. Aantal("afspraken", shortlist.Afspraken.Count, Shortlistgrens.Afspraken, "afspraken"),
        .. shortlist.Afspraken.Take(Shortlistgrens.Afspraken).SelectMany((afspraak, plek) => Afspraak(afspraak, $"afspraken[{plek}]")),
        .. Aantal("teksten", shortlist.Teksten.Count, Shortlistgrens.Teksten, "teksten"),
        .. shortlist.Teksten.Take(Shortlistgrens.Teksten).SelectMany(tekst => Tekst(catalogus, tekst.Key, tekst.Value)),
        .. shortlist.Regio is { } regio ? Regiocontrole.Controleer(catalogus, regio) : [],
    ];

    private static IEnumerable<Fout> Getallen(Shortlistcontext context)
    {
        if (context is { LeeftijdVan: { } van, LeeftijdTot: { } tot } && van > tot)
        {
            yield return new Fout("context.leeftijdTot", Foutcodes.LeeftijdenOmgekeerd, "De laagste leeftijd is hoger dan de hoogste.", "Draai de leeftijden om.");
        }

        (string Veld, decimal? Getal, decimal Laagst, decimal Hoogst)[] getallen =
        [
            ("context.leeftijdVan", context.LeeftijdVan, 0, Shortlistgrens.Oudste),
            ("context.leeftijdTot", context.LeeftijdTot, 0, Shortlistgrens.Oudste),
            ("context.budget", context.Budget, 0, Shortlistgrens.Budget),
            ("context.deelnemers", context.Deelnemers, 1, Shortlistgrens.Deelnemers),
        ];
        foreach (var (veld, getal, laagst, hoogst) in getallen.Where(g => g.Getal < g.Laagst || g.Getal > g.Hoogst))
        {
            yield return new Fout(veld, Foutcodes.BuitenBereik, $"{Nl.Getal(getal!.Value)} kan hier niet.", $"Geef een getal van {Nl.Getal(laagst)} tot en met {Nl.Getal(hoogst)}.");
        }
    }

    private static List<Fout> Vergeleken(Catalogus catalogus, IReadOnlyList<string> ids)
    {
        List<Fout> fouten = [.. Aantal("vergeleken", ids.Count, Shortlistgrens.Vergeleken, "interventies")];
        var controle = new Interventiecontrole(catalogus.Interventiezoeker, fouten);
        for (var plek = 0; plek < Math.Min(ids.Count, Shortlistgrens.Vergeleken); plek++)
        {
            controle.Lees($"vergeleken[{plek}]", ids[plek]);
        }

        return fouten;
    }

    private static IEnumerable<Fout> Afspraak(Dossierafspraak afspraak, string pad)
    {
        var leeg = string.IsNullOrWhiteSpace(afspraak.Wat)
            ? [new Fout($"{pad}.wat", Foutcodes.VeldOntbreekt, "Bij deze afspraak staat niet wat er gebeurt.", "Schrijf wat er gebeurt, of haal de afspraak weg.")]
            : Enumerable.Empty<Fout>();
        return leeg
            .Concat(Tekstcontrole.Controleer($"{pad}.wat", afspraak.Wat, Shortlistgrens.Afspraak))
            .Concat(Tekstcontrole.Controleer($"{pad}.wie", afspraak.Wie, Shortlistgrens.Afspraak))
            .Concat(Tekstcontrole.Controleer($"{pad}.wanneer", afspraak.Wanneer, Shortlistgrens.Afspraak));
    }

    private static IEnumerable<Fout> Tekst(Catalogus catalogus, string sleutel, string tekst)
    {
        var veld = $"teksten.{Nl.Kort(sleutel)}";
        return Tekstplekken.Bestaat(catalogus, sleutel)
            ? Tekstcontrole.Controleer(veld, tekst, Shortlistgrens.Tekst)
            : [new Fout(veld, Foutcodes.VeldOnbekend, $"Een document heeft geen plek '{Nl.Kort(sleutel)}'.", Herstelzin.Bedoelde(sleutel, Tekstplekken.Alle(catalogus), "Gebruik een plek uit de documentatie."))];
    }

    internal static IEnumerable<Fout> Aantal(string veld, int aantal, int meeste, string wat)
    {
        if (aantal > meeste)
        {
            yield return new Fout(veld, Foutcodes.TeVeel, string.Create(CultureInfo.InvariantCulture, $"U geeft {aantal} {wat}."), $"Geef er hoogstens {meeste}.");
        }
    }
}
