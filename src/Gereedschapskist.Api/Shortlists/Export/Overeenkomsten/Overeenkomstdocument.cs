using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export.Overeenkomsten;

/// <summary>
/// A draft agreement between the parties of a region, from who does what in the dossier. Roles and organisations, never people.
/// </summary>
internal static class Overeenkomstdocument
{
    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var taken = bron.Taken();
        List<Blok> blokken =
        [
            new Alinea(
                "Dit is een concept om met elkaar te bespreken, geen juridisch advies. Laat een jurist het nakijken voordat iemand tekent. "
                + "Noem rollen en organisaties, geen personen.",
                Alineasoort.Kader),
            .. Partijen(bron, taken),
            .. Doel(bron, noten),
            .. Taken(bron, taken),
            .. Geld(bron),
            .. Gegevens(bron, taken),
            new Kop(1, "6. Overleg en besluiten"),
            new Alinea(bron.Tekst(Tekstplekken.Samenwerking, "hoe de regio overlegt, besluit en bijstuurt")),
            .. Escalatie.Schrijf(bron, noten, taken),
            new Kop(1, "8. Looptijd en wijzigen"),
            .. bron.Periode is { } periode ? (Blok[])[new Alinea($"De periode van het dossier is {periode}.")] : [],
            new Alinea(bron.Tekst(
                "overeenkomst-looptijd", "vanaf en tot wanneer de overeenkomst geldt, en hoe zij kan veranderen of eindigen")),
            .. Ondertekening(bron),
            .. Shortlistdocument.Verantwoording(bron),
        ];
        var gebied = bron.Gebied is { } naam ? $"in de {naam}" : "in een nog te kiezen regio";
        return new Document(
            $"Concept-samenwerkingsovereenkomst: {bron.Shortlist.Titel}",
            $"Afspraken over preventie {gebied}",
            bron.Voettekst,
            bron.Moment,
            blokken,
            noten.Noten);
    }

    private static IEnumerable<Blok> Partijen(Shortlistbron bron, IReadOnlyList<Taakbeeld> taken)
    {
        yield return new Kop(1, "1. Partijen");
        yield return new Gegevens("Wie deze overeenkomst sluiten",
        [
            ("Gemeenten", Regiopartijen.Gemeenten(bron)),
            ("Namens de gemeenten", Regiopartijen.Mandaatgemeente(bron)),
            ("Zorgverzekeraar", Regiopartijen.Zorgverzekeraar(bron)),
            ("Andere partijen", bron.Tekst("overeenkomst-partijen", "organisaties die nog meer meedoen, met hun rol")),
        ]);
        var genoemd = taken.SelectMany(beeld => beeld.Onderdelen).Select(regel => regel.Afspraak).OfType<Taakafspraak>()
            .SelectMany(Genoemd).Distinct().Order(Nl.Alfabet).ToList();
        if (genoemd.Count > 0)
        {
            yield return new Alinea($"In de taakverdeling staan deze partijen en rollen: {string.Join("; ", genoemd)}.");
        }
    }

    private static IEnumerable<string> Genoemd(Taakafspraak afspraak) =>
        new[] { afspraak.Beslist, afspraak.Betaalt, afspraak.VoertUit, afspraak.Coordineert, afspraak.LevertData }.OfType<string>();

    private static IEnumerable<Blok> Doel(Shortlistbron bron, Notenlijst noten)
    {
        yield return new Kop(1, "2. Waarom deze overeenkomst");
        yield return new Alinea(bron.Tekst("overeenkomst-doel", "wat de partijen samen willen bereiken"));
        yield return Doelentabel.Maak(bron);
        if (bron.Catalogus.Kader("aandachtspunten-per-partij")?.Punt("alle-partijen") is { Deelpunten.Count: > 0 } punt)
        {
            yield return new Alinea(((Zin)"Wat van alle partijen wordt verwacht:").Met(noten.Verwijs(punt.Bronnen)));
            yield return new Opsomming([.. punt.Deelpunten.Select(deel => (Zin)deel)]);
        }
    }

    private static IEnumerable<Blok> Taken(Shortlistbron bron, IReadOnlyList<Taakbeeld> taken)
    {
        yield return new Kop(1, "3. Wie wat doet");
        var verdeeld = taken.Where(beeld => beeld.Onderdelen.Any(regel => regel.Afspraak is not null)).ToList();
        if (verdeeld.Count == 0)
        {
            yield return new Alinea(Zin.InTeVullen("wie beslist, betaalt, uitvoert, coördineert en gegevens levert"));
        }

        foreach (var beeld in verdeeld)
        {
            yield return new Kop(2, beeld.Naam);
            foreach (var blok in Taakwerkblad.Blokken(beeld))
            {
                yield return blok;
            }
        }

        var open = verdeeld.SelectMany(beeld => beeld.Onderdelen)
            .Where(regel => regel.Lacunes.Count > 0)
            .Select(regel => $"{regel.Naam}: {Nl.Opsomming(regel.Lacunes)}")
            .ToList();
        if (open.Count > 0)
        {
            yield return new Alinea("Hierover moeten de partijen het nog eens worden:");
            yield return new Opsomming([.. open.Select(zin => (Zin)$"{zin}.")]);
        }

        foreach (var blok in Afsprakentabel.Maak(bron.Shortlist))
        {
            yield return blok;
        }
    }

    private static IEnumerable<Blok> Geld(Shortlistbron bron) =>
    [
        new Kop(1, "4. Geld"),
        .. bron.Budget is { } budget ? (Blok[])[new Alinea($"Budget in het dossier: {budget}.")] : [],
        new Alinea(bron.Tekst("overeenkomst-geld", "wat elke partij inbrengt en wanneer dat wordt betaald")),
    ];

    private static IEnumerable<Blok> Gegevens(Shortlistbron bron, IReadOnlyList<Taakbeeld> taken)
    {
        yield return new Kop(1, "5. Gegevens");
        yield return new Alinea(bron.Tekst("overeenkomst-gegevens", "welke gegevens partijen delen en hoe zij de privacy bewaken"));
        List<IReadOnlyList<Zin>> leveren =
        [
            .. from beeld in taken
               from regel in beeld.Onderdelen
               where regel.Afspraak?.LevertData is not null
               select (IReadOnlyList<Zin>)[beeld.Naam, regel.Naam, regel.Afspraak!.LevertData!],
        ];
        if (leveren.Count > 0)
        {
            yield return new Tabel("Wie gegevens levert", ["Basisfunctionaliteit", "Onderdeel", "Wie"], [30, 36, 34], leveren);
        }
    }

    private static IEnumerable<Blok> Ondertekening(Shortlistbron bron)
    {
        yield return new Kop(1, "9. Ondertekening");
        yield return new Tabel("Wie tekent", ["Partij", "Rol van wie tekent", "Datum"], [44, 32, 24],
        [
            [Regiopartijen.Mandaatgemeente(bron) + " (namens de gemeenten)", Zin.InTeVullen("rol"), Zin.InTeVullen("datum")],
            [Regiopartijen.Zorgverzekeraar(bron), Zin.InTeVullen("rol"), Zin.InTeVullen("datum")],
        ]);
    }
}
