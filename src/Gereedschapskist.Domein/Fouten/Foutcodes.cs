namespace Gereedschapskist.Domein.Fouten;

/// <summary>
/// Every code that a fault in a request can have, with what it means. The same fault has the same code on every operation; a client may
/// rely on it. What is wrong with a file of the catalogue has codes of its own, next to each check.
/// </summary>
public static class Foutcodes
{
    public const string AntwoordPastNiet = "antwoord-past-niet";
    public const string AntwoordTeHoog = "antwoord-te-hoog";
    public const string AntwoordenTegenstrijdig = "antwoorden-tegenstrijdig";
    public const string BasisfunctionaliteitOnbekend = "basisfunctionaliteit-onbekend";
    public const string BerichtLeeg = "bericht-leeg";
    public const string BesluitOnbekend = "besluit-onbekend";
    public const string BestandOnleesbaar = "bestand-onleesbaar";
    public const string BuitenBereik = "buiten-bereik";
    public const string CriteriumOnbekend = "criterium-onbekend";
    public const string DatumOnleesbaar = "datum-onleesbaar";
    public const string DeelnemersOnmogelijk = "deelnemers-onmogelijk";
    public const string Dubbel = "dubbel";
    public const string EenOnderwerpNodig = "een-onderwerp-nodig";
    public const string GebiedLeeg = "gebied-leeg";
    public const string GebiedMeerduidig = "gebied-meerduidig";
    public const string GebiedOntbreekt = "gebied-ontbreekt";
    public const string GemeenteBuitenRegio = "gemeente-buiten-regio";
    public const string GemeenteDoetNietMee = "gemeente-doet-niet-mee";
    public const string GemeenteEnRegio = "gemeente-en-regio";
    public const string GemeenteOnbekend = "gemeente-onbekend";
    public const string GetalOnleesbaar = "getal-onleesbaar";
    public const string GewichtenNul = "gewichten-nul";
    public const string GezondheidsdoelOnbekend = "gezondheidsdoel-onbekend";
    public const string GroepsgrootteOnmogelijk = "groepsgrootte-onmogelijk";
    public const string InterventieAnders = "interventie-anders";
    public const string InterventieOnbekend = "interventie-onbekend";
    public const string JsonOngeldig = "json-ongeldig";
    public const string KetenOnbekend = "keten-onbekend";
    public const string LeeftijdOnleesbaar = "leeftijd-onleesbaar";
    public const string LeeftijdenOmgekeerd = "leeftijden-omgekeerd";
    public const string NietsGevraagd = "niets-gevraagd";
    public const string ParameterOnbekend = "parameter-onbekend";
    public const string PercentageOnmogelijk = "percentage-onmogelijk";
    public const string PeriodeKeertOm = "periode-keert-om";
    public const string RegioOnbekend = "regio-onbekend";
    public const string TeGroot = "te-groot";
    public const string TeKort = "te-kort";
    public const string TeLang = "te-lang";
    public const string TeVeel = "te-veel";
    public const string TeWeinig = "te-weinig";
    public const string TekenOnleesbaar = "teken-onleesbaar";
    public const string TekensetOnbekend = "tekenset-onbekend";
    public const string TypeKloptNiet = "type-klopt-niet";
    public const string VakerOpgegeven = "vaker-opgegeven";
    public const string VeldDubbel = "veld-dubbel";
    public const string VeldOnbekend = "veld-onbekend";
    public const string VeldOntbreekt = "veld-ontbreekt";
    public const string VersieOnbekend = "versie-onbekend";
    public const string WaardeOnbekend = "waarde-onbekend";
    public const string WaardeOntbreekt = "waarde-ontbreekt";

    /// <summary>What each code means, in one sentence for whoever reads it.</summary>
    public static IReadOnlyDictionary<string, string> Uitleg { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [AntwoordPastNiet] = "Het antwoord past niet bij de vraag, bijvoorbeeld een getal waar een keuze hoort.",
        [AntwoordTeHoog] = "Het getal in het antwoord is hoger dan kan.",
        [AntwoordenTegenstrijdig] = "Deze antwoorden kunnen niet samen over één persoon waar zijn.",
        [BasisfunctionaliteitOnbekend] = "Deze basisfunctionaliteit staat niet in de catalogus.",
        [BerichtLeeg] = "Er is niets meegestuurd.",
        [BesluitOnbekend] = "Dit besluit kennen wij niet.",
        [BestandOnleesbaar] = "Het bestand heeft niet de vorm die wij lezen.",
        [BuitenBereik] = "Het getal is te laag of te hoog.",
        [CriteriumOnbekend] = "Dit criterium bestaat niet in het afwegingskader of het voorstel.",
        [DatumOnleesbaar] = "Dit kunnen wij niet als datum lezen.",
        [DeelnemersOnmogelijk] = "Dit aantal deelnemers kan niet.",
        [Dubbel] = "Dit staat er twee keer.",
        [EenOnderwerpNodig] = "Noem precies één onderwerp.",
        [GebiedLeeg] = "Er blijft geen gemeente over.",
        [GebiedMeerduidig] = "Deze naam kan meer dan één gemeente of regio zijn.",
        [GebiedOntbreekt] = "Er is geen gemeente en geen regio genoemd.",
        [GemeenteBuitenRegio] = "Deze gemeente hoort niet bij de regio.",
        [GemeenteDoetNietMee] = "Deze gemeente hoort niet bij de vraag.",
        [GemeenteEnRegio] = "Er zijn een gemeente en een regio genoemd; één van de twee kan.",
        [GemeenteOnbekend] = "Deze gemeente kennen wij niet.",
        [GetalOnleesbaar] = "Dit kunnen wij niet als getal lezen.",
        [GewichtenNul] = "Ten minste één gewicht moet hoger zijn dan nul.",
        [GezondheidsdoelOnbekend] = "Dit gezondheidsdoel staat niet in de catalogus.",
        [GroepsgrootteOnmogelijk] = "Deze groepsgrootte kan niet.",
        [InterventieAnders] = "De vastgelegde vraag gaat over een andere interventie.",
        [InterventieOnbekend] = "Deze interventie staat niet in de catalogus.",
        [JsonOngeldig] = "Het bericht is geen geldige JSON.",
        [KetenOnbekend] = "Deze keten staat niet in de catalogus.",
        [LeeftijdOnleesbaar] = "Dit kunnen wij niet als leeftijd lezen.",
        [LeeftijdenOmgekeerd] = "De laagste leeftijd is hoger dan de hoogste.",
        [NietsGevraagd] = "Er staat niet wat u wilt bereiken.",
        [ParameterOnbekend] = "Deze parameter bestaat op dit adres niet.",
        [PercentageOnmogelijk] = "Een percentage ligt van 0 tot en met 100.",
        [PeriodeKeertOm] = "De periode eindigt voor zij begint.",
        [RegioOnbekend] = "Deze regio kennen wij niet.",
        [TeGroot] = "Dit is te groot om te bewaren.",
        [TeKort] = "De tekst is te kort.",
        [TeLang] = "De tekst is te lang.",
        [TeVeel] = "Er staan meer waarden dan kan.",
        [TeWeinig] = "Er staan minder waarden dan nodig is.",
        [TekenOnleesbaar] = "In de tekst staat een teken dat geen teken is.",
        [TekensetOnbekend] = "De tekst is geen geldige UTF-8.",
        [TypeKloptNiet] = "Hier hoort een andere soort waarde.",
        [VakerOpgegeven] = "Deze parameter mag één keer in het adres staan.",
        [VeldDubbel] = "Dit veld staat twee keer in hetzelfde object.",
        [VeldOnbekend] = "Dit veld bestaat hier niet.",
        [VeldOntbreekt] = "Dit veld is nodig en ontbreekt.",
        [VersieOnbekend] = "Deze versie van de catalogus kent deze dienst niet.",
        [WaardeOnbekend] = "Deze waarde bestaat hier niet.",
        [WaardeOntbreekt] = "Hier staat null waar een waarde hoort.",
    };
}
