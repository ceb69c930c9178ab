using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>All places in the documents where the user speaks. A text of the user goes before or after what the catalogue can say, and never gets lost.</summary>
public static class Tekstplekken
{
    /// <summary>Between a basisfunctionaliteit and the place in her chapter.</summary>
    private const char Scheiding = '.';

    public const string Mandaatgemeente = "agenda-mandaatgemeente";

    public const string Zorgverzekeraar = "agenda-zorgverzekeraar";

    public const string Samenwerking = "agenda-samenwerking";

    /// <summary>In the document for a decision, in its order.</summary>
    public static IReadOnlyList<Tekstplek> Besluitstuk { get; } =
    [
        new("aanleiding", "Aanleiding", "Waarom dit nu op tafel ligt: een cijfer, een afspraak of een besluit van eerder."),
        new("advies", "Advies", "Wat u het college of bestuur aanraadt, in uw eigen woorden."),
        new("waarom", "Waarom dit en niet dat", "Wat de doorslag gaf, en wat u daarvoor liet liggen."),
        new("kosten", "Kosten en wie betaalt", "Waar het geld vandaan komt en wat er nog niet gedekt is."),
        new("schaal", "Lokaal of regionaal", "Met wie u dit organiseert."),
        new("onzeker", "Wat wij niet weten", "Welk risico u ziet en hoe u daarmee omgaat."),
        new("besluit", "Gevraagd besluit", "Wat u het college of bestuur vraagt te besluiten."),
    ];

    /// <summary>In the work agenda, for the region as a whole.</summary>
    public static IReadOnlyList<Tekstplek> Werkagenda { get; } =
    [
        new(Mandaatgemeente, "Mandaatgemeente", "De gemeente die namens de regio tekent, als die anders is dan wij weten."),
        new(Zorgverzekeraar, "Zorgverzekeraar", "De verzekeraar die namens de andere tekent, als die anders is dan wij weten."),
        new("agenda-vaststelling", "Vastgesteld", "Wanneer en door wie de werkagenda is vastgesteld."),
        new("agenda-contact", "Contact", "Een rol en een organisatie; een naam is niet nodig."),
        new(Samenwerking, "Samenwerking", "Hoe de regio overlegt, besluit en bijstuurt."),
    ];

    /// <summary>In the chapter of one basisfunctionaliteit of the work agenda.</summary>
    public static IReadOnlyList<Tekstplek> PerFunctie { get; } =
    [
        new("nu", "Hoe het nu is", "Wat er nu is, waar, van wie en voor hoeveel mensen per jaar."),
        new("doel", "Waar de regio naartoe wil", "Het aantal mensen of gemeenten, en in welk jaar."),
        new("groei", "De weg erheen", "Wat er per jaar bij komt, en waarom het anders is dan de landelijke norm als dat zo is."),
        new("wie", "Wie het doet", "Organisaties die het uitvoeren en een trekker die aanspreekbaar is."),
        new("geld", "Geld", "Wat gemeenten, verzekeraar en anderen per jaar inbrengen."),
        new("volgen", "Hoe de regio het volgt", "Wat er wordt geteld, door wie, en wanneer de regio terugkijkt."),
    ];

    /// <summary>In the regional plan, one for each part that the agreement asks.</summary>
    public static IReadOnlyList<Tekstplek> Regioplan { get; } =
    [
        new(VanRegioplan("gezondheidsdoelen"), "Gezondheidsdoelen", "Welke doelen de regio kiest en wat het regiobeeld daarover zegt."),
        new(VanRegioplan("risicogroepen"), "Risicogroepen", "Welke groepen en patiënten de regio wil bereiken, en waarom die."),
        new(VanRegioplan("activiteiten"), "Activiteiten", "Wat de regio gaat doen, voor iedereen en voor de gekozen groepen."),
        new(VanRegioplan("regionaal-lokaal"), "Regionaal en lokaal", "Wat alle gemeenten samen doen en wat elke gemeente zelf doet."),
        new(VanRegioplan("verantwoordelijkheid"), "Gemeente en zorgverzekeraar", "Waar de gemeente voor zorgt en waar de zorgverzekeraar voor zorgt."),
        new(VanRegioplan("uitvoeringsafspraken"), "Afspraken over de uitvoering", "Wat is afgesproken met hulpverleners en zorgverleners, ook over doorverwijzen."),
        new(VanRegioplan("coordinatie"), "Coördinatie", "Wie de uitvoering coördineert en hoe."),
        new(VanRegioplan("evaluatie"), "Evaluatie en rapportage", "Wanneer de regio terugkijkt, wie dat doet en aan wie de uitkomst wordt verteld."),
        new(VanRegioplan("financien"), "Geld", "Wat elke partij inbrengt, voor hoe lang, en wat nog niet is gedekt."),
    ];

    /// <summary>In the draft agreement between the parties of the region.</summary>
    public static IReadOnlyList<Tekstplek> Overeenkomst { get; } =
    [
        new("overeenkomst-partijen", "Partijen", "Welke organisaties nog meer meedoen, met hun rol; geen namen van personen."),
        new("overeenkomst-doel", "Waarom deze overeenkomst", "Wat de partijen samen willen bereiken."),
        new("overeenkomst-geld", "Geld", "Wat elke partij inbrengt en wanneer dat wordt betaald."),
        new("overeenkomst-gegevens", "Gegevens", "Welke gegevens partijen delen en hoe zij de privacy bewaken."),
        new("overeenkomst-escalatie", "Als een afspraak niet lukt", "Andere stappen of termijnen dan in het concept staan."),
        new("overeenkomst-looptijd", "Looptijd en wijzigen", "Vanaf en tot wanneer de overeenkomst geldt, en hoe zij kan veranderen of eindigen."),
    ];

    private static IEnumerable<Tekstplek> Heel => [.. Besluitstuk, .. Werkagenda, .. Regioplan, .. Overeenkomst];

    /// <param name="punt">Id of the part in the list of what a regional plan holds.</param>
    public static string VanRegioplan(string punt) => $"regioplan-{punt}";

    public static string VanFunctie(string functie, string plek) => $"{functie}{Scheiding}{plek}";

    /// <summary>Every key that a text may have.</summary>
    public static IEnumerable<string> Alle(Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return Heel.Select(p => p.Id)
            .Concat(catalogus.Basisfunctionaliteiten.SelectMany(b => PerFunctie.Select(p => VanFunctie(b.Id, p.Id))));
    }

    /// <summary>Whether a document has a place of this name.</summary>
    public static bool Bestaat(Catalogus catalogus, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(sleutel);
        return sleutel.Split(Scheiding) switch
        {
            [var plek] => Heel.Any(p => p.Id == plek),
            [var functie, var plek] => PerFunctie.Any(p => p.Id == plek) && catalogus.Basisfunctionaliteit(functie) is not null,
            _ => false,
        };
    }
}
