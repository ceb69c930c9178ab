namespace Gereedschapskist.Api.Platform.Fouten;

/// <summary>One cause of an error: its status, its stable code and its title. This file is the whole list.</summary>
internal sealed record Probleemsoort(int Status, string Code, string Titel)
{
    public static readonly Probleemsoort OngeldigeInvoer = new(400, "ongeldige-invoer", "De invoer klopt niet");
    public static readonly Probleemsoort NietAangemeld = new(401, "sleutel-ontbreekt", "Hiervoor is een sleutel nodig");
    public static readonly Probleemsoort NietToegestaan = new(403, "geen-toegang", "Geen toegang");
    public static readonly Probleemsoort NietGevonden = new(404, "niet-gevonden", "Niet gevonden");
    public static readonly Probleemsoort MethodeKanNiet = new(405, "methode-kan-niet", "Deze methode kan hier niet");
    public static readonly Probleemsoort VormKanNiet = new(406, "vorm-kan-niet", "Deze vorm is er niet");
    public static readonly Probleemsoort Botsing = new(409, "botsing", "Dit botst met wat er al is");
    public static readonly Probleemsoort Verlopen = new(410, "bestaat-niet-meer", "Dit bestaat niet meer");
    public static readonly Probleemsoort VersieKloptNiet = new(412, "versie-klopt-niet", "Er is intussen iets gewijzigd");
    public static readonly Probleemsoort TeGroot = new(413, "te-groot", "Het bericht is te groot");
    public static readonly Probleemsoort AdresTeLang = new(414, "adres-te-lang", "Het adres is te lang");
    public static readonly Probleemsoort InhoudstypeKanNiet = new(415, "inhoudstype-kan-niet", "Dit soort bericht kan hier niet");
    public static readonly Probleemsoort HerhalingAnders = new(422, "herhaling-anders", "Deze sleutel hoort bij een ander bericht");
    public static readonly Probleemsoort VersieOntbreekt = new(428, "versie-ontbreekt", "Zeg welke versie u wijzigt");
    public static readonly Probleemsoort TeVeelAanroepen = new(429, "te-veel-aanroepen", "Te veel aanroepen");
    public static readonly Probleemsoort DagruimteOp = new(429, "dagruimte-op", "Er kan vandaag niets meer bij");
    public static readonly Probleemsoort Storing = new(500, "storing", "Er ging iets mis bij ons");
    public static readonly Probleemsoort NogNietKlaar = new(503, "nog-niet-klaar", "De dienst is nog niet klaar");

    public static readonly Probleemsoort OpslagNietBeschikbaar = new(503, "opslag-niet-beschikbaar", "Bewaren en openen kan nu even niet");

    public static IReadOnlyList<Probleemsoort> Alle { get; } =
    [
        OngeldigeInvoer, NietAangemeld, NietToegestaan, NietGevonden, MethodeKanNiet, VormKanNiet, Botsing, Verlopen, VersieKloptNiet,
        TeGroot, AdresTeLang, InhoudstypeKanNiet, HerhalingAnders, VersieOntbreekt, TeVeelAanroepen, DagruimteOp, Storing, NogNietKlaar, OpslagNietBeschikbaar,
    ];

    public static Probleemsoort? Bij(int status) => Alle.FirstOrDefault(s => s.Status == status);

    /// <summary>The page with API documentation explains every code under its own heading.</summary>
    public string Type => "/v1/documentatie#" + Code;
}
