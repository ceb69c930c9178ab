using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>All places in the documents where the user speaks. A text of the user goes before or after what the catalogue can say, and never gets lost.</summary>
public static class Tekstplekken
{
    /// <summary>Between a basisfunctionaliteit and the place in her chapter.</summary>
    private const char Scheiding = '.';

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
        new("agenda-mandaatgemeente", "Mandaatgemeente", "De gemeente die namens de regio tekent, als die anders is dan wij weten."),
        new("agenda-zorgverzekeraar", "Zorgverzekeraar", "De verzekeraar die namens de andere tekent, als die anders is dan wij weten."),
        new("agenda-vaststelling", "Vastgesteld", "Wanneer en door wie de werkagenda is vastgesteld."),
        new("agenda-contact", "Contact", "Een rol en een organisatie; een naam is niet nodig."),
        new("agenda-samenwerking", "Samenwerking", "Hoe de regio overlegt, besluit en bijstuurt."),
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

    public static string VanFunctie(string functie, string plek) => $"{functie}{Scheiding}{plek}";

    /// <summary>Every key that a text may have.</summary>
    public static IEnumerable<string> Alle(Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return Besluitstuk.Concat(Werkagenda).Select(p => p.Id)
            .Concat(catalogus.Basisfunctionaliteiten.SelectMany(b => PerFunctie.Select(p => VanFunctie(b.Id, p.Id))));
    }

    /// <summary>Whether a document has a place of this name.</summary>
    public static bool Bestaat(Catalogus catalogus, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(sleutel);
        return sleutel.Split(Scheiding) switch
        {
            [var plek] => Besluitstuk.Concat(Werkagenda).Any(p => p.Id == plek),
            [var functie, var plek] => PerFunctie.Any(p => p.Id == plek) && catalogus.Basisfunctionaliteit(functie) is not null,
            _ => false,
        };
    }
}
