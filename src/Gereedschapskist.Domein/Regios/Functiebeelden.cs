using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Regios;

/// <summary>What every function asks of a place, those of the agreement first.</summary>
internal static class Functiebeelden
{
    public static IReadOnlyList<Functiebeeld> Van(
        Catalogus catalogus, Gebied gebied, Geldaandeel? aandeel, IReadOnlyList<Gebiedscijfer> cijfers)
    {
        var vraag = new Voorstelopdracht { Catalogus = catalogus, Peildatum = catalogus.Beschrijving.Datum, Gebied = gebied };
        return
        [
            .. catalogus.Basisfunctionaliteiten
                .OrderBy(functie => functie.Status)
                .ThenBy(functie => functie.Naam, Nl.Alfabet)
                .Select(functie => Van(functie, vraag, aandeel, cijfers)),
        ];
    }

    private static Functiebeeld Van(
        Basisfunctionaliteit functie, Voorstelopdracht vraag, Geldaandeel? aandeel, IReadOnlyList<Gebiedscijfer> cijfers) => new()
        {
            Id = functie.Id,
            Naam = functie.Naam,
            Status = functie.Status,
            DekkingUiterlijk = functie.DekkingUiterlijk,
            VerplichtInWerkagenda = functie.VerplichtInWerkagenda,
            Streefwaarden = [.. functie.Streefwaarden.Select(streefwaarde => Streefwaarderekening.Bereken(streefwaarde, vraag))],
            Geld = [.. vraag.Catalogus.Financiering.Geld.LijnenVan(functie.Id).Select(lijn => Geld(lijn, aandeel))],
            Keten =
        [
            .. Functievraag.Van(vraag.Catalogus, functie).Onderdelen
                .OrderBy(deel => deel.Stap == 0 ? int.MaxValue : deel.Stap)
                .Select(deel => new Stapbeeld(deel.Id, deel.Stap, deel.Naam, deel.Interventies.Count)),
        ],
            Monitoring = [.. vraag.Catalogus.Monitoring.Van(functie.Id).Select(indicator => Meting(indicator, vraag.Catalogus, cijfers))],
            Kaders = [.. vraag.Catalogus.Kaders.Where(kader => kader.GeldtVoor.Contains(functie.Id)).Select(Kader)],
        };

    private static Geldbeeld Geld(Geldlijn lijn, Geldaandeel? aandeel) => new(
        lijn.Naam,
        [.. lijn.Bedragen.Select(bedrag => new Periodebeeld(bedrag.Periode, bedrag.MiljoenEuro, aandeel?.Van(bedrag.MiljoenEuro)))],
        lijn.Bronnen);

    private static Meetbeeld Meting(Monitoringindicator indicator, Catalogus catalogus, IReadOnlyList<Gebiedscijfer> cijfers)
    {
        var cijfer = cijfers.FirstOrDefault(cijfer => cijfer.Id == indicator.Cijfer && cijfer.Waarde is not null);
        var bron = catalogus.Monitoring.Gegevensbron(indicator.Gegevensbron);
        return new Meetbeeld(indicator.Id, indicator.Naam, indicator.Eenheid, bron?.Naam, cijfer?.Waarde, cijfer?.Jaar);
    }

    private static Kaderbeeld Kader(Kader kader)
    {
        var data = kader.Punten.Select(punt => punt.Uiterlijk).OfType<Datering>().OrderBy(datum => datum.Laatst).ToList();
        return data.Count == 0
            ? new Kaderbeeld(kader.Id, kader.Titel, kader.Punten.Count, null, null)
            : new Kaderbeeld(kader.Id, kader.Titel, kader.Punten.Count, data[0].ToString(), data[^1].ToString());
    }
}
