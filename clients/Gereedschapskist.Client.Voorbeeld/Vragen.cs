using System.Globalization;

namespace Gereedschapskist.Client.Voorbeeld;

/// <summary>One question for each kind of user, with the answer in Dutch.</summary>
public sealed class Vragen(GereedschapskistClient client, TextWriter uit)
{
    private static readonly CultureInfo _nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public async Task Stel(CancellationToken cancellationToken)
    {
        await Beleidsmedewerker(cancellationToken).ConfigureAwait(false);
        await Regioadviseur(cancellationToken).ConfigureAwait(false);
        await Inkoper(cancellationToken).ConfigureAwait(false);
        await Onderzoeker(cancellationToken).ConfigureAwait(false);
        await Dashboardbouwer(cancellationToken).ConfigureAwait(false);
    }

    private async Task Beleidsmedewerker(CancellationToken cancellationToken)
    {
        await Kop("Beleidsmedewerker: wat past bij valpreventie in Almere?").ConfigureAwait(false);
        var vraag = new VoorstelVerzoek { Basisfunctionaliteit = "valpreventie", Gemeente = "Almere", Aantal = 3 };
        var antwoord = await client.Voorstellen.StelInterventiesVoor(vraag, cancellationToken).ConfigureAwait(false);
        if (!antwoord.Gelukt)
        {
            await Meld(antwoord).ConfigureAwait(false);
            return;
        }

        foreach (var v in antwoord.Waarde.Voorstellen)
        {
            await Regel($"{v.Rang}. {v.Interventie.Naam}: score {v.Score:0.000} (van {v.ScoreVan:0.000} tot {v.ScoreTot:0.000}, afhankelijk van wat nu onbekend is)").ConfigureAwait(false);
            await Regel($"   {v.Kosten.Uitleg}").ConfigureAwait(false);
        }
    }

    private async Task Regioadviseur(CancellationToken cancellationToken)
    {
        await Kop("Regioadviseur: In Balans lokaal of regionaal in Doetinchem?").ConfigureAwait(false);
        var vraag = new AfwegingVerzoek { Interventie = "in-balans", Gemeenten = ["GM0222"] };
        var antwoord = await client.Afwegingen.WeegLokaalOfRegionaal(vraag, cancellationToken).ConfigureAwait(false);
        if (!antwoord.Gelukt)
        {
            await Meld(antwoord).ConfigureAwait(false);
            return;
        }

        var afweging = antwoord.Waarde;
        await Regel($"{await Label("schaaladvies", afweging.Advies.Waarde, cancellationToken).ConfigureAwait(false)}. Dit advies is {afweging.Zekerheid}.").ConfigureAwait(false);
        foreach (var deel in afweging.PerOnderdeel)
        {
            await Regel($"- {deel.Uitleg} Van het gewicht is {deel.BeantwoordProcent:0.#} procent beantwoord.").ConfigureAwait(false);
        }
    }

    private async Task Inkoper(CancellationToken cancellationToken)
    {
        await Kop("Zorginkoper: wie betaalt In Balans op 1 januari 2026?").ConfigureAwait(false);
        var antwoord = await client.Financiering
            .RaadpleegFinancieringInterventie("in-balans", new DateOnly(2026, 1, 1), cancellationToken).ConfigureAwait(false);
        if (!antwoord.Gelukt)
        {
            await Meld(antwoord).ConfigureAwait(false);
            return;
        }

        foreach (var oordeel in antwoord.Waarde.Oordelen)
        {
            var label = await Label("financieringsoordeel", oordeel.Oordeel.Waarde, cancellationToken).ConfigureAwait(false);
            await Regel($"- {oordeel.Naam}: {label.ToLower(_nederlands)}. {oordeel.Uitleg}").ConfigureAwait(false);
        }
    }

    private async Task Onderzoeker(CancellationToken cancellationToken)
    {
        await Kop("Onderzoeker: wat is er gemeten bij de eerste drie over stoppen met roken?").ConfigureAwait(false);
        var gevonden = await client.Interventies
            .ZoekInterventies(new() { Zoek = "stoppen met roken", PaginaGrootte = 3 }, cancellationToken).ConfigureAwait(false);
        if (!gevonden.Gelukt)
        {
            await Meld(gevonden).ConfigureAwait(false);
            return;
        }

        foreach (var treffer in gevonden.Waarde.Resultaten)
        {
            var detail = await client.Interventies.RaadpleegInterventie(treffer.Id, cancellationToken).ConfigureAwait(false);
            var effecten = detail.WaardeOfFout().Effecten;
            await Regel($"{treffer.Naam}: {(effecten.Count == 0 ? "niets bekend" : "het volgende")}").ConfigureAwait(false);
            foreach (var effect in effecten)
            {
                await Regel($"- {effect.Uitkomst}: {effect.Grootte ?? effect.Richting?.Label ?? "grootte onbekend"}").ConfigureAwait(false);
            }
        }
    }

    private async Task Dashboardbouwer(CancellationToken cancellationToken)
    {
        await Kop("Bouwer van een dashboard: van hoeveel interventies zijn de kosten per deelnemer bekend?").ConfigureAwait(false);
        var (totaal, bekend) = (0, 0);
        var gekregen = await client.Catalogus.LeesCatalogusAlsStroom(cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!gekregen.Gelukt)
        {
            await Meld(gekregen).ConfigureAwait(false);
            return;
        }

        await foreach (var interventie in gekregen.Waarde.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            totaal++;
            bekend += interventie.KostenPerDeelnemer is null ? 0 : 1;
        }

        await Regel($"Van {bekend} van de {totaal}: {100m * bekend / totaal:0.0} procent").ConfigureAwait(false);
    }

    private async Task Meld(Antwoord antwoord)
    {
        await Regel($"Dat lukte niet: {antwoord.Probleem?.Detail ?? antwoord.Probleem?.Title}").ConfigureAwait(false);
        foreach (var fout in antwoord.Fouten)
        {
            await Regel($"- {fout.Veld}: {fout.Melding} {fout.Herstel}").ConfigureAwait(false);
        }
    }

    /// <summary>Codes are for programs; the code list has the words for people. Asked again and again, it comes from the memory of the client.</summary>
    private async Task<string> Label(string lijst, string code, CancellationToken cancellationToken)
    {
        var antwoord = await client.Catalogus.RaadpleegCodelijst(lijst, cancellationToken).ConfigureAwait(false);
        return antwoord.Waarde?.Codes.FirstOrDefault(c => c.Id == code)?.Label ?? code;
    }

    private Task Kop(string tekst) => uit.WriteLineAsync($"{Environment.NewLine}{tekst}");

    private Task Regel(FormattableString tekst) => uit.WriteLineAsync("  " + tekst.ToString(_nederlands));
}
