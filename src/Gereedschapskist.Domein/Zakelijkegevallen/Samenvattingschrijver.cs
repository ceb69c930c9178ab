using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Says the case in plain Dutch sentences: what it costs, who pays, what it may yield and whether that is enough.</summary>
internal sealed class Samenvattingschrijver(Zakelijkgeval geval, Codelabels labels)
{
    public IReadOnlyList<string> Schrijf() =>
    [
        Kosten(),
        .. geval.Kosten is not null && geval.Deelnemers is { } deelnemers && geval.Kostenraming?.Per is Kosteneenheid.Deelnemer
            ? [Deelnemers(deelnemers)]
            : Array.Empty<string>(),
        .. geval.Ruimte is { } budget ? [budget.Uitleg] : Array.Empty<string>(),
        .. Betalers(),
        .. geval.GeenOpbrengst is { } geen ? [geen] : Array.Empty<string>(),
        .. geval.Opbrengsten.SelectMany(Opbrengst),
        .. geval.Rendementen.Select(Rendement),
        .. Rijksgeld(),
    ];

    private string Kosten()
    {
        var (naam, waar) = (geval.Interventie.Naam, geval.Gebied.Naam);
        return (geval.Kosten, geval.Kostenraming) switch
        {
            ({ } kosten, { Per: Kosteneenheid.InwonerPerJaar }) => $"{naam} kost in {waar} ongeveer {kosten.Tekst} per jaar.",
            ({ } kosten, _) => $"{naam} kost in {waar} {kosten.Tekst} per jaar voor {geval.Deelnemers!.Tekst}{Groepen(kosten)}.",
            (null, { } raming) => $"Wat {naam} in {waar} kost, is niet te zeggen: het aantal deelnemers is onbekend. Wel bekend: {Nl.Euro(raming.VanEuro, raming.TotEuro)} per deelnemer. Vul een aantal in.",
            _ => $"Wat {naam} in {waar} kost, is niet te zeggen: er is te weinig over bekend. Vraag de eigenaar om een prijs en vul die in.",
        };
    }

    private static string Groepen(Gevalkosten kosten) => (kosten.GroepenVan, kosten.GroepenTot) switch
    {
        ({ } van, { } tot) => $" in {(van == tot ? Nl.Aantal(van, "groep", "groepen") : $"{Nl.Band(van, tot)} groepen")}",
        _ => "",
    };

    private static string Deelnemers(Gevaldeelnemers deelnemers) => deelnemers.Herkomst switch
    {
        Aannameherkomst.EigenGetal => "Het aantal deelnemers is uw eigen getal.",
        Aannameherkomst.Raming => "Geen akkoord noemt een aantal deelnemers voor dit programma; dit is onze eigen raming. Vul uw eigen aantal in als u dat weet.",
        _ => "Zoveel deelnemers vraagt het akkoord hier; of u dat haalt, weten wij niet.",
    };

    /// <summary>One sentence per run of years with the same payers.</summary>
    private IEnumerable<string> Betalers()
    {
        var begin = 0;
        for (var plek = 1; plek <= geval.Jaren.Count; plek++)
        {
            if (plek == geval.Jaren.Count || !Wie(plek).SequenceEqual(Wie(begin)))
            {
                yield return Betaalzin(geval.Jaren[begin].Jaar, geval.Jaren[plek - 1].Jaar, [.. Wie(begin)]);
                begin = plek;
            }
        }
    }

    private IEnumerable<Beurs> Wie(int plek) => geval.Jaren[plek].Betalers.Select(deel => deel.Betaler);

    private string Betaalzin(int van, int tot, IReadOnlyList<Beurs> wie)
    {
        var wanneer = van == tot ? $"In {Nl.Jaar(van)}" : $"Van {Nl.Jaar(van)} tot en met {Nl.Jaar(tot)}";
        IReadOnlyList<string> namen = [.. wie.Where(beurs => beurs is not Beurs.NiemandAangewezen).Select(beurs => $"de {labels.InZin(beurs)}")];
        return (namen.Count, wie.Contains(Beurs.NiemandAangewezen)) switch
        {
            (0, _) => $"{wanneer} is niet geregeld wie het betaalt.",
            (1, false) => $"{wanneer} betaalt {namen[0]} het.",
            (_, true) => $"{wanneer} kan {Nl.Opsomming(namen, "of")} het betalen; voor sommige deelnemers is niet geregeld wie betaalt.",
            _ => $"{wanneer} betaalt {Nl.Opsomming(namen, "of")} het; dat hangt af van de deelnemer en de uitvoering.",
        };
    }

    private static IEnumerable<string> Opbrengst(Opbrengst opbrengst)
    {
        var aantal = $"{Nl.Band(opbrengst.Van, opbrengst.Tot)}";
        yield return opbrengst.Soort switch
        {
            Effectmaatsoort.MinderValincidenten => $"Dat kan in het jaar daarna {aantal} valincidenten voorkomen.",
            Effectmaatsoort.GestoptMetRoken => $"Daardoor kunnen {aantal} mensen stoppen met roken.",
            Effectmaatsoort.KiloAfgevallen => $"De deelnemers kunnen samen {aantal} kilo afvallen.",
            _ => $"Er kunnen {aantal} deelnemers ten minste 5 procent afvallen.",
        };
        if (opbrengst is { WaardeVanEuro: { } van, WaardeTotEuro: { } tot })
        {
            yield return $"Dat scheelt {Nl.Euro(van, tot)} voor {opbrengst.VoorWie}. {Terugverdienen(opbrengst)}";
        }
        else if (opbrengst.KostenPerUitkomstVan is { } minst)
        {
            yield return $"Dat is {(opbrengst.KostenPerUitkomstTot is { } meest ? Nl.Euro(minst, meest) : $"ten minste {Nl.Euro(minst)}")} per {Een(opbrengst.Soort)}. Wat dat in geld oplevert, zegt geen bron.";
        }
    }

    private static string Terugverdienen(Opbrengst opbrengst) => opbrengst is not { NodigVan: { } van, NodigTot: { } tot } ? "" :
        $"Om de kosten daarmee terug te verdienen zijn er {Nl.Band(van, tot)} nodig: " + opbrengst.VerdientZichTerug switch
        {
            true => "dat haalt het programma.",
            false => "dat haalt het programma in een jaar niet.",
            null => "of het dat haalt, is niet zeker.",
        };

    private static string Een(Effectmaatsoort soort) => soort switch
    {
        Effectmaatsoort.MinderValincidenten => "voorkomen valincident",
        Effectmaatsoort.GestoptMetRoken => "gestopte roker",
        Effectmaatsoort.KiloAfgevallen => "kilo",
        _ => "deelnemer die ten minste 5 procent afvalt",
    };

    private static string Rendement(Rendement rendement) =>
        $"Een bron noemt {Nl.Getal(rendement.BatenPerEuro)} euro aan baten per uitgegeven euro; hier zou dat {Nl.Euro(rendement.VanEuro, rendement.TotEuro)} zijn, voor {rendement.VoorWie}.";

    private IEnumerable<string> Rijksgeld() => geval.Jaren.Where(jaar => jaar.Rijksgeld.Count > 0).Take(1).Select(jaar =>
    {
        var (landelijk, hier) = (jaar.Rijksgeld.Sum(bedrag => bedrag.LandelijkMiljoenEuro), jaar.Rijksgeld.Sum(bedrag => bedrag.AandeelEuro ?? 0));
        return $"Het Rijk heeft in {Nl.Jaar(jaar.Jaar)} {Nl.Getal(landelijk)} miljoen euro voor dit onderwerp in het hele land. Naar inwoners is daarvan ongeveer {Nl.Euro(hier)} voor {geval.Gebied.Naam}; dat is een aanwijzing.";
    });
}
