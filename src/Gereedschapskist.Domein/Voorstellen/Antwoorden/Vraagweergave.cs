using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Tells the asker how the question was understood.</summary>
internal static class Vraagweergave
{
    private const string OnzeGewichten = "De gewichten zijn onze keuze; u kunt ze zelf kiezen met 'gewichten'.";

    public static BegrepenVraag Maak(Voorstelopdracht vraag, Voorstelvraag gesteld) => new()
    {
        Basisfunctionaliteit = vraag.Functie is { } f ? new Functieverwijzing(f.Functie.Id, f.Functie.Naam, f.Functie.Status, Status(f.Functie, vraag)) : null,
        Gezondheidsdoel = vraag.Doel is { } doel ? new Doelverwijzing(doel.Doel.Id, doel.Doel.Naam) : null,
        Doel = vraag.Tekst?.Woorden,
        Zwak = Zwak(vraag),
        Effectdoelen = [.. vraag.Effectdoelen.Order(StringComparer.Ordinal)],
        LeeftijdVan = vraag.LeeftijdVan,
        LeeftijdTot = vraag.LeeftijdTot,
        Kenmerken = vraag.Kenmerken,
        Settings = vraag.Settings,
        Preventievormen = vraag.Preventievormen,
        MinimumErkenning = vraag.MinimumErkenning,
        Gebied = vraag.Gebied is { } gebied ? new Gebiedsverwijzing(gebied.Code, gebied.Naam, gebied.Gemeenten.Count) : null,
        Budget = vraag.Budget,
        Deelnemers = vraag.Deelnemers,
        Gewichten = [.. Gewichten.Volgorde.Select(criterium => new Criteriumgewicht(criterium, Math.Round(vraag.Gewichten.Aandeel(criterium), 3)))],
        Aantal = vraag.Aantal,
        Zaad = vraag.Zaad,
        Toelichting = [.. Toelichting(vraag, gesteld)],
    };

    private static string? Zwak(Voorstelopdracht vraag) => vraag.Tekst is { Vondst: { IsZwak: true, Scores.Count: > 0 } } tekst
        ? $"Uw woorden '{tekst.Woorden}' staan niet in de catalogus. Wij tonen wat er het dichtst bij ligt; dat kan over iets anders gaan. "
            + "Kies liever een gezondheidsdoel uit de lijst, of gebruik andere woorden."
        : null;

    private static string Status(Basisfunctionaliteit functie, Voorstelopdracht vraag)
    {
        var deel = functie.OnderdeelVan is { } boven
            ? $", onderdeel van {vraag.Catalogus.Basisfunctionaliteit(boven)?.Naam ?? boven}"
            : "";
        return functie.Status switch
        {
            Agendastatus.Basisfunctionaliteit when functie.DekkingUiterlijk is { } jaar => $"Basisfunctionaliteit{deel}: landelijk dekkend uiterlijk in {jaar}.",
            Agendastatus.Basisfunctionaliteit => $"Basisfunctionaliteit{deel}.",
            Agendastatus.OntwikkelagendaLopend => $"Ontwikkelagenda 1, lopend{deel}: nog geen basisfunctionaliteit.",
            Agendastatus.OntwikkelagendaNieuw => $"Ontwikkelagenda 1, nieuw{deel}: nog geen basisfunctionaliteit.",
            _ => $"Ontwikkelagenda 2, inventarisatie{deel}: nog geen basisfunctionaliteit.",
        };
    }

    private static IEnumerable<string> Toelichting(Voorstelopdracht vraag, Voorstelvraag gesteld)
    {
        foreach (var opmerking in vraag.Gebied?.Opmerkingen ?? [])
        {
            yield return opmerking;
        }

        if (vraag is { Doel: { } doel } && string.IsNullOrWhiteSpace(gesteld.Gezondheidsdoel))
        {
            yield return $"Uw woorden '{gesteld.Doel?.Trim()}' zijn de naam van het gezondheidsdoel '{doel.Doel.Naam}'.";
        }

        if (vraag is { Doel: null, Functie: { Doelen.Count: > 0 } functie })
        {
            var namen = functie.Doelen.Order(StringComparer.Ordinal).Select(id => vraag.Catalogus.Gezondheidsdoel(id)?.Naam ?? id).ToList();
            yield return $"U noemt geen gezondheidsdoel. Als effect telt wat gemeten is op: {Nl.Opsomming(namen)} (onze keuze bij deze functie).";
        }

        yield return gesteld.Gewichten is { Count: > 0 }
            ? "De gewichten die u geeft tellen; criteria die u niet noemt houden ons standaardgewicht."
            : vraag.Tekst is null
                ? OnzeGewichten
                : OnzeGewichten + " Omdat u het doel in eigen woorden schrijft, weegt zwaarder hoe goed een interventie daarop lijkt.";
    }
}
