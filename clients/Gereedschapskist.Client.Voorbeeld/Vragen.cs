using System.Globalization;

namespace Gereedschapskist.Client.Voorbeeld;

/// <summary>One question for each kind of user, with the answer in Dutch.</summary>
public sealed class Vragen(GereedschapskistClient client, TextWriter uit)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

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
        var antwoord = await client.Voorstellen.StelInterventiesVoor(vraag, cancellationToken).AlsAntwoord().ConfigureAwait(false);
        if (await Mislukt(antwoord).ConfigureAwait(false))
        {
            return;
        }

        foreach (var voorstel in antwoord.WaardeOfFout().Voorstellen)
        {
            await Regel($"{voorstel.Rang}. {voorstel.Interventie.Naam} (score {voorstel.ScoreVan} tot {voorstel.ScoreTot})").ConfigureAwait(false);
        }
    }

    private async Task Regioadviseur(CancellationToken cancellationToken)
    {
        await Kop("Regioadviseur: In Balans lokaal of regionaal in Doetinchem?").ConfigureAwait(false);
        var vraag = new AfwegingVerzoek { Interventie = "in-balans", Gemeenten = ["GM0222"] };
        var antwoord = await client.Afwegingen.WeegLokaalOfRegionaal(vraag, cancellationToken).AlsAntwoord().ConfigureAwait(false);
        if (await Mislukt(antwoord).ConfigureAwait(false))
        {
            return;
        }

        var afweging = antwoord.WaardeOfFout();
        await Regel($"Advies: {afweging.Advies} ({afweging.Zekerheid})").ConfigureAwait(false);
        await Regel(afweging.Motivering).ConfigureAwait(false);
    }

    private async Task Inkoper(CancellationToken cancellationToken)
    {
        await Kop("Zorginkoper: wie betaalt In Balans op 1 januari 2026?").ConfigureAwait(false);
        var antwoord = await client.Financieringen
            .RaadpleegFinancieringInterventie("in-balans", new DateOnly(2026, 1, 1), cancellationToken).AlsAntwoord().ConfigureAwait(false);
        if (await Mislukt(antwoord).ConfigureAwait(false))
        {
            return;
        }

        foreach (var oordeel in antwoord.WaardeOfFout().Oordelen)
        {
            await Regel($"{oordeel.Naam}: {oordeel.Oordeel}").ConfigureAwait(false);
        }
    }

    private async Task Onderzoeker(CancellationToken cancellationToken)
    {
        await Kop("Onderzoeker: wat is er gemeten bij de eerste drie over roken?").ConfigureAwait(false);
        var gevonden = await client.Interventies
            .ZoekInterventies(new Interventiezoekvraag { Zoek = "stoppen met roken", PaginaGrootte = 3 }, cancellationToken).AlsAntwoord().ConfigureAwait(false);
        if (await Mislukt(gevonden).ConfigureAwait(false))
        {
            return;
        }

        foreach (var treffer in gevonden.WaardeOfFout().Resultaten)
        {
            var detail = await client.Interventies.RaadpleegInterventie(treffer.Id, cancellationToken).AlsAntwoord().ConfigureAwait(false);
            var effecten = detail.WaardeOfFout().Effecten;
            await Regel($"{treffer.Naam}: {(effecten.Count == 0 ? "onbekend" : string.Join("; ", effecten.Select(e => e.Uitkomst)))}").ConfigureAwait(false);
        }
    }

    private async Task Dashboardbouwer(CancellationToken cancellationToken)
    {
        await Kop("Bouwer van een dashboard: van hoeveel interventies zijn de kosten per deelnemer bekend?").ConfigureAwait(false);
        var (totaal, bekend) = (0, 0);
        await foreach (var interventie in client.Catalogus.StroomCatalogus(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            totaal++;
            bekend += interventie.KostenPerDeelnemer is null ? 0 : 1;
        }

        await Regel($"{bekend} van {totaal}").ConfigureAwait(false);
    }

    private async Task<bool> Mislukt(Antwoord antwoord)
    {
        if (antwoord.Gelukt)
        {
            return false;
        }

        await Regel($"Dat lukte niet: {antwoord.Probleem.Detail ?? antwoord.Probleem.Title}").ConfigureAwait(false);
        foreach (var fout in antwoord.Fouten)
        {
            await Regel($"- {fout.Veld}: {fout.Melding} {fout.Herstel}").ConfigureAwait(false);
        }

        return true;
    }

    private Task Kop(string tekst) => uit.WriteLineAsync($"{Environment.NewLine}{tekst}");

    private Task Regel(FormattableString tekst) => uit.WriteLineAsync("  " + tekst.ToString(Nederlands));

    private Task Regel(string tekst) => uit.WriteLineAsync("  " + tekst);
}
