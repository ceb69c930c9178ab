using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>Everything that is wrong with a shortlist, at once.</summary>
public static class Shortlistcontrole
{
    public static List<Fout> Controleer(Catalogus catalogus, Shortlist shortlist)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(shortlist);
        return
        [
            .. Titel(shortlist.Titel),
            .. Context(catalogus, shortlist.Context),
            .. Aantal(shortlist.Items.Count),
            .. Dubbel(shortlist.Items),
            .. shortlist.Items.SelectMany((item, plek) => Item(catalogus, item, $"items[{plek}]")),
            .. Dossiercontrole.Controleer(catalogus, shortlist),
        ];
    }

    private static IEnumerable<Fout> Titel(string titel) => string.IsNullOrWhiteSpace(titel)
        ? [new Fout("titel", Foutcodes.VeldOntbreekt, "De shortlist heeft geen titel.", "Geef een titel van 1 tot en met 200 tekens.")]
        : Tekstcontrole.Controleer("titel", titel, Shortlistgrens.Titel);

    private static IEnumerable<Fout> Aantal(int aantal)
    {
        if (aantal > Shortlistgrens.Items)
        {
            yield return new Fout(
                "items", Foutcodes.TeVeel, $"De shortlist telt {aantal} interventies.", $"Zet er hoogstens {Shortlistgrens.Items} op.");
        }
    }

    private static IEnumerable<Fout> Dubbel(IReadOnlyList<Shortlistitem> items)
    {
        var eerder = new HashSet<string>(StringComparer.Ordinal);
        for (var plek = 0; plek < items.Count; plek++)
        {
            if (!eerder.Add(items[plek].Interventie))
            {
                yield return new Fout(
                    $"items[{plek}].interventie", Foutcodes.Dubbel, $"'{items[plek].Interventie}' staat al eerder op de shortlist.", "Laat elke interventie één keer staan.");
            }
        }
    }

    private static IEnumerable<Fout> Item(Catalogus catalogus, Shortlistitem item, string pad)
    {
        List<Fout> onbekend = [];
        new Interventiecontrole(catalogus.Interventiezoeker, onbekend).Lees($"{pad}.interventie", item.Interventie);

        var teksten = onbekend
            .Concat(Tekstcontrole.Controleer($"{pad}.notitie", item.Notitie, Shortlistgrens.Tekst))
            .Concat(Tekstcontrole.Controleer($"{pad}.besluit.reden", item.Besluit?.Reden, Shortlistgrens.Tekst));
        foreach (var fout in teksten)
        {
            yield return fout;
        }
    }

    private static IEnumerable<Fout> Context(Catalogus catalogus, Shortlistcontext context)
    {
        if (context is { Gemeente: not null, Regio: not null })
        {
            yield return new Fout("context.regio", Foutcodes.GemeenteEnRegio, "U geeft een gemeente en een regio.", "Kies een gemeente of een regio.");
        }

        if (context is { PeriodeVan: { } van, PeriodeTot: { } tot } && van.Vroegst > tot.Laatst)
        {
            yield return new Fout("context.periodeTot", Foutcodes.PeriodeKeertOm, "De periode eindigt voor zij begint.", "Laat 'periodeTot' na 'periodeVan' liggen.");
        }

        List<Fout> gebieden = [];
        var controle = new Gebiedscontrole(catalogus.Gebieden, gebieden);
        controle.Gemeente("context.gemeente", context.Gemeente);
        controle.Regio("context.regio", context.Regio);
        foreach (var fout in gebieden)
        {
            yield return fout;
        }

        var verwijzingen = Verwijzingen("gezondheidsdoel", "context.gezondheidsdoelen", context.Gezondheidsdoelen, catalogus.Gezondheidsdoel, () => catalogus.Gezondheidsdoelen.Select(d => d.Id))
            .Concat(Verwijzingen(
                "basisfunctionaliteit", "context.basisfunctionaliteiten", context.Basisfunctionaliteiten, catalogus.Basisfunctionaliteit, () => catalogus.Basisfunctionaliteiten.Select(b => b.Id)));
        foreach (var fout in verwijzingen)
        {
            yield return fout;
        }

        var teksten = Tekstcontrole.Controleer("context.doelgroep", context.Doelgroep, Shortlistgrens.Doelgroep)
            .Concat(Tekstcontrole.Controleer("context.doel", context.Doel, Shortlistgrens.Doelgroep))
            .Concat(Tekstcontrole.Controleer("context.toelichting", context.Toelichting, Shortlistgrens.Tekst));
        foreach (var fout in teksten)
        {
            yield return fout;
        }
    }

    private static IEnumerable<Fout> Verwijzingen(string soort, string lijst, IReadOnlyList<string> ids, Func<string, object?> zoek, Func<IEnumerable<string>> bekend)
    {
        if (ids.Count > Shortlistgrens.Doelen)
        {
            return [new Fout(lijst, Foutcodes.TeVeel, $"U noemt er {ids.Count}.", $"Noem er hoogstens {Shortlistgrens.Doelen}.")];
        }

        // One is the field that there always was; a client that knows no other is told of that one.
        return ids
            .Select((id, plek) => (Id: id, Veld: ids.Count == 1 ? $"context.{soort}" : $"{lijst}[{plek}]"))
            .Where(v => zoek(v.Id) is null)
            .Select(v => OnbekendId(v.Veld, soort, v.Id, bekend()));
    }

    private static Fout OnbekendId(string veld, string soort, string id, IEnumerable<string> bekend) =>
        Onbekend.Van(veld, $"{soort}-onbekend", id, bekend, "Gebruik een id uit deze versie van de catalogus.");
}
