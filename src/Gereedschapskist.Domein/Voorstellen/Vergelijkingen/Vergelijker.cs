using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>Puts two to eight interventies side by side.</summary>
public static class Vergelijker
{
    private const int Minst = 2;
    private const int Meest = 8;

    /// <summary>Criteria that say nothing without a question.</summary>
    private static readonly Voorstelcriterium[] VragenOmVraag = [Voorstelcriterium.Doelpassing, Voorstelcriterium.Doelgroeppassing];

    public static Uitkomst<Vergelijking> Vergelijk(Catalogus catalogus, Vergelijkvraag vraag, DateOnly peildatum, Tekstzoeker? zoek = null)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var fouten = new List<Fout>();
        var ids = Ids(catalogus, vraag, fouten);
        var context = new Voorstelopdracht { Catalogus = catalogus, Peildatum = peildatum };
        if (vraag.Waarvoor is { } waarvoor)
        {
            var (gecontroleerd, bezwaren) = Voorstelvraagcontrole.Controleer(catalogus, waarvoor, peildatum, zoek);
            fouten.AddRange(bezwaren.Select(fout => fout with { Veld = fout.Veld.Length == 0 ? "waarvoor" : $"waarvoor.{fout.Veld}" }));
            context = gecontroleerd ?? context;
        }

        return fouten.Count > 0 ? fouten : Maak(context, vraag.Waarvoor, [.. ids.Select(id => catalogus.Interventie(id)!)]);
    }

    private static IReadOnlyList<string> Ids(Catalogus catalogus, Vergelijkvraag vraag, List<Fout> fouten)
    {
        var ids = new Codecontrole(catalogus, fouten).Interventies("interventies", vraag.Interventies);
        if (vraag.Interventies is { } gevraagd && ids.Count < gevraagd.Count && fouten.Count == 0)
        {
            fouten.Add(new Fout("interventies", Foutcodes.Dubbel, "Een interventie staat er meer dan eens in.", "Noem elke interventie één keer."));
        }

        var aantal = vraag.Interventies?.Count ?? 0;
        if (aantal is < Minst or > Meest)
        {
            fouten.Add(new Fout(
                "interventies", aantal < Minst ? "te-weinig" : "te-veel",
                $"U noemt {aantal} {(aantal == 1 ? "interventie" : "interventies")}.", $"Noem er {Minst} tot en met {Meest}."));
        }

        return ids;
    }

    private static Vergelijking Maak(Voorstelopdracht vraag, Voorstelvraag? gesteld, IReadOnlyList<Interventie> interventies)
    {
        IReadOnlyList<Vergelijkrij> rijen =
            [.. Rijsoorten.Feiten(vraag).Concat(Oordelen(vraag, gesteld is not null)).Select(soort => Rij(soort, interventies, vraag.Catalogus.Labels))];
        return new()
        {
            CatalogusVersie = vraag.Catalogus.Versie,
            Peildatum = vraag.Peildatum,
            Kern = Vergelijkzinnen.Schrijf(vraag, interventies, rijen),
            Waarvoor = gesteld is null ? null : Vraagweergave.Maak(vraag, gesteld),
            Interventies = [.. interventies.Select(Interventieverwijzing.Naar)],
            Rijen = rijen,
            Bronverschillen = [.. interventies.SelectMany(i => i.Opmerkingen.Select(opmerking => new Bronverschil(i.Id, opmerking)))],
        };
    }

    private static IEnumerable<Rijsoort> Oordelen(Voorstelopdracht vraag, bool metVraag) => Criterialijst.Alle
        .Where(criterium => metVraag || !VragenOmVraag.Contains(criterium.Soort))
        .Where(criterium => criterium.Soort is not Voorstelcriterium.Effect || vraag.Effectdoelen.Count > 0)
        .Select(criterium => new Rijsoort(
            criterium.Soort.Code(), criterium.Naam, "oordeel",
            (interventie, _) =>
            {
                var waarde = criterium.Beoordeel(interventie, vraag);
                return new Celinhoud(waarde.Uitleg, waarde.Bronnen, waarde.Van, waarde.Tot);
            },
            Beter.Hoger,
            criterium.Soort is Voorstelcriterium.Effect ? interventies => UitkomstenVerschillen(interventies, vraag) : null));

    /// <summary>Results on different outcomes are not weighed against each other, not even when they serve the same goal.</summary>
    private static string? UitkomstenVerschillen(IReadOnlyList<Interventie> interventies, Voorstelopdracht vraag) => interventies
        .Select(interventie => Doeleffecten.Lijn(interventie, vraag))
        .OfType<Effectlijn>()
        .Select(lijn => lijn.Uitkomst.Split(',', '(')[0].Trim())
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Count() > 1
            ? "Er is op verschillende uitkomsten gemeten; een beste is niet aan te wijzen."
            : null;

    private static Vergelijkrij Rij(Rijsoort soort, IReadOnlyList<Interventie> interventies, Codelabels labels)
    {
        IReadOnlyList<Vergelijkcel> cellen =
        [
            .. interventies.Select(interventie =>
            {
                var inhoud = soort.Lees(interventie, labels);
                return new Vergelijkcel(
                    interventie.Id, inhoud.Tekst is not null, inhoud.Tekst ?? "onbekend", inhoud.Van, inhoud.Tot, inhoud.Bronnen);
            }),
        ];
        var (beste, uitleg) = soort.Beter is { } beter
            ? Besten.Bepaal(cellen, beter, soort.Onvergelijkbaar?.Invoke(interventies))
            : ([], null);
        return new Vergelijkrij { Kenmerk = soort.Kenmerk, Naam = soort.Naam, Groep = soort.Groep, Cellen = cellen, Beste = beste, Uitleg = uitleg };
    }
}
