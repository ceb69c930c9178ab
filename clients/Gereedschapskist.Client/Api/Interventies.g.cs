// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Interventies;

/// <summary>Zoeken, bekijken en vergelijken van interventies.</summary>
public interface IInterventies
{
    /// <summary>Interventies zoeken.</summary>
    /// <remarks>
    /// Zoekt in gewone taal: samenstellingen los of aaneen, synoniemen, afkortingen en typefouten mogen. Wat u typt is tekst en nooit een
    /// commando. Zonder zoekwoorden krijgt u alles wat door de filters komt, op naam. Onbekend blijft onbekend: een interventie zonder
    /// bekende leeftijd of kosten valt af bij een filter daarop, en de hint zegt hoeveel dat er zijn.
    /// </remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<InterventieLijst>> ZoekInterventies(ZoekInterventiesVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als ZoekInterventies, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<InterventieTreffer> AlleInterventies(ZoekInterventiesVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => ZoekInterventies((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén interventie.</summary>
    /// <remarks>
    /// Alle feiten over een interventie, elk met de bron. Null en een lege lijst betekenen onbekend, nooit nul of geen. De velden in
    /// 'eigenIndeling' hebben wij zelf ingedeeld.
    /// </remarks>
    /// <param name="id">Id van de interventie, zoals in-balans.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Interventie>> RaadpleegInterventie(string id, CancellationToken cancellationToken = default);

    /// <summary>Vergelijkbare interventies.</summary>
    /// <remarks>Interventies die op deze lijken in doel, doelgroep en aanpak, met de redenen.</remarks>
    /// <param name="id">Id van de interventie, zoals in-balans.</param>
    /// <param name="aantal">Hoeveel er hoogstens terugkomen (1 tot en met 20; zonder dit veld 6).</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<VergelijkbareLijst>> ZoekVergelijkbareInterventies(string id, int? aantal = null, CancellationToken cancellationToken = default);

    /// <summary>Zoeksuggesties.</summary>
    /// <remarks>Aanvullingen terwijl iemand typt. Zij filteren niets; het zijn woorden en namen die iets opleveren.</remarks>
    /// <param name="zoek">Wat iemand tot nu toe heeft getypt (hoogstens 500 tekens).</param>
    /// <param name="aantal">Hoeveel er hoogstens terugkomen (1 tot en met 20; zonder dit veld 8).</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Suggestielijst>> GeefZoeksuggesties(string zoek, int? aantal = null, CancellationToken cancellationToken = default);
}

internal sealed class InterventiesAanroepen(Verbinding verbinding) : IInterventies
{
    public Task<Antwoord<InterventieLijst>> ZoekInterventies(ZoekInterventiesVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "interventies")
            .Vraag("zoek", vraag?.Zoek)
            .Vraag("basisfunctionaliteit", vraag?.Basisfunctionaliteit)
            .Vraag("thema", vraag?.Thema)
            .Vraag("gezondheidsdoel", vraag?.Gezondheidsdoel)
            .Vraag("leeftijd", vraag?.Leeftijd)
            .Vraag("kenmerk", vraag?.Kenmerk)
            .Vraag("uitvoerder", vraag?.Uitvoerder)
            .Vraag("setting", vraag?.Setting)
            .Vraag("preventievorm", vraag?.Preventievorm?.Select(code => code.Waarde))
            .Vraag("minimumErkenning", vraag?.MinimumErkenning?.Waarde)
            .Vraag("grondslag", vraag?.Grondslag?.Select(code => code.Waarde))
            .Vraag("maxKostenPerDeelnemer", vraag?.MaxKostenPerDeelnemer)
            .Vraag("kostenklasse", vraag?.Kostenklasse)
            .Vraag("eigenaar", vraag?.Eigenaar)
            .Vraag("sorteer", vraag?.Sorteer)
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .DatOpnieuwMag(),
        verbinding.Json.InterventieLijst, cancellationToken);

    public Task<Antwoord<Interventie>> RaadpleegInterventie(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"interventies/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Interventie, cancellationToken);

    public Task<Antwoord<VergelijkbareLijst>> ZoekVergelijkbareInterventies(string id, int? aantal, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"interventies/{Verzoek.Deel(id)}/vergelijkbare")
            .Vraag("aantal", aantal)
            .DatOpnieuwMag(),
        verbinding.Json.VergelijkbareLijst, cancellationToken);

    public Task<Antwoord<Suggestielijst>> GeefZoeksuggesties(string zoek, int? aantal, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "zoeksuggesties")
            .Vraag("zoek", zoek)
            .Vraag("aantal", aantal)
            .DatOpnieuwMag(),
        verbinding.Json.Suggestielijst, cancellationToken);
}

/// <summary>Wat ZoekInterventies zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record ZoekInterventiesVraag
{
    /// <summary>Woorden, een vraag in gewone taal of een naam; typefouten mogen (hoogstens 500 tekens).</summary>
    public string? Zoek { get; init; }

    /// <summary>Id van een basisfunctionaliteit of onderwerp van de ontwikkelagenda (hoogstens 50).</summary>
    public IReadOnlyList<string>? Basisfunctionaliteit { get; init; }

    /// <summary>Code uit de codelijst themagroep, of een thema zoals een interventie het noemt (hoogstens 50).</summary>
    public IReadOnlyList<string>? Thema { get; init; }

    /// <summary>Id van een gezondheidsdoel (hoogstens 50).</summary>
    public IReadOnlyList<string>? Gezondheidsdoel { get; init; }

    /// <summary>Een leeftijd (72), leeftijden van en tot (12-17) of een ondergrens (65-plus) (hoogstens 50).</summary>
    public IReadOnlyList<string>? Leeftijd { get; init; }

    /// <summary>
    /// Kenmerk van de doelgroep: code uit de codelijst kenmerkgroep, of een kenmerk zoals een interventie het noemt (hoogstens 50).
    /// </summary>
    public IReadOnlyList<string>? Kenmerk { get; init; }

    /// <summary>
    /// Wie het uitvoert: code uit de codelijst uitvoerdergroep (ggd, huisartsenzorg), of een uitvoerder zoals een interventie die noemt
    /// (hoogstens 50).
    /// </summary>
    public IReadOnlyList<string>? Uitvoerder { get; init; }

    /// <summary>Plaats van uitvoering (hoogstens 50).</summary>
    public IReadOnlyList<string>? Setting { get; init; }

    /// <summary>Vorm van preventie (universeel, selectief, geindiceerd, zorggerelateerd).</summary>
    public IReadOnlyList<Preventievorm>? Preventievorm { get; init; }

    /// <summary>Laagste erkenning die nog meetelt.</summary>
    public Erkenningsniveau? MinimumErkenning { get; init; }

    /// <summary>
    /// Wet of geldstroom waaruit een onderdeel wordt betaald (zvw, aanvullende-verzekering, wmo, wpg, jeugdwet, wlz, spuk, eigen-bijdrage,
    /// anders).
    /// </summary>
    public IReadOnlyList<Grondslag>? Grondslag { get; init; }

    /// <summary>
    /// Hoogste kosten per deelnemer in euro, vergeleken met het midden van de raming. Interventies met onbekende kosten vallen af; de hint
    /// zegt hoeveel (0 tot en met 1000000).
    /// </summary>
    public decimal? MaxKostenPerDeelnemer { get; init; }

    /// <summary>Klasse van de kosten per deelnemer, van € tot €€€€€ (hoogstens 50).</summary>
    public IReadOnlyList<string>? Kostenklasse { get; init; }

    /// <summary>Naam van de eigenaar, zoals die in de catalogus staat (hoogstens 50).</summary>
    public IReadOnlyList<string>? Eigenaar { get; init; }

    /// <summary>Volgorde van de resultaten (relevantie, naam, erkenning, kosten).</summary>
    public string? Sorteer { get; init; }

    /// <summary>Bladzijde, vanaf 1 (1 tot en met 100000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal resultaten per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }
}

/// <summary>Hoe het resultaat over één eigenschap is verdeeld, geteld alsof bij dit facet zelf niets is gekozen.</summary>
public sealed record Facet
{
    /// <summary>Naam van de eigenschap.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarden die voorkomen, in de volgorde van de eigenschap.</summary>
    public IReadOnlyList<Facetwaarde> Waarden { get => field ?? []; init; }
}

/// <summary>Eén waarde van een facet.</summary>
public sealed record Facetwaarde
{
    /// <summary>Wat u als filter stuurt.</summary>
    public required string Waarde { get; init; }

    /// <summary>Wat u laat zien.</summary>
    public required string Label { get; init; }

    /// <summary>Aantal treffers met deze waarde, bij de tekst en de andere filters.</summary>
    public required int Aantal { get; init; }

    /// <summary>Of de vraag hierop filtert.</summary>
    public required bool Gekozen { get; init; }
}

/// <summary>Een stuk van de oorspronkelijke tekst, verdeeld in gemarkeerde en gewone delen; samen zijn zij de tekst zelf.</summary>
public sealed record Fragment
{
    /// <summary>Naam van het veld van de interventie: naam, doelgroep, doel of aanpak.</summary>
    public required string Veld { get; init; }

    /// <summary>De delen, in leesvolgorde.</summary>
    public IReadOnlyList<Tekstdeel> Delen { get => field ?? []; init; }
}

/// <summary>Een bladzijde zoekresultaten met de verdeling van het hele resultaat.</summary>
public sealed record InterventieLijst
{
    /// <summary>Versie van de catalogus waarin is gezocht.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal resultaten op alle bladzijden samen.</summary>
    public required int Totaal { get; init; }

    /// <summary>Deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Aantal resultaten per bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>De resultaten, beste eerst als u op woorden zocht.</summary>
    public IReadOnlyList<InterventieTreffer> Resultaten { get => field ?? []; init; }

    /// <summary>Verdeling over eigenschappen. Elk facet telt alsof in dat facet zelf niets is gekozen.</summary>
    public IReadOnlyList<Facet> Facetten { get => field ?? []; init; }

    /// <summary>De zoektekst zoals wij die lazen na verbetering van typefouten; null als er niets te verbeteren was.</summary>
    public string? BedoeldeU { get; init; }

    /// <summary>Wat het antwoord weglaat of waarom het leeg is; null als er niets te melden is.</summary>
    public string? Hint { get; init; }
}

/// <summary>Een interventie in een lijst.</summary>
public sealed record InterventieTreffer
{
    /// <summary>Vaste sleutel.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Doel of aanpak in een paar zinnen; null als dat onbekend is.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Wie de interventie beheert; null als dat onbekend is.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>
    /// Een code uit de codelijst erkenningsniveau (/codelijsten/erkenningsniveau). De codes van nu: onbekend, niet-erkend, vervallen,
    /// goed-beschreven, goed-onderbouwd, eerste-aanwijzingen, goede-aanwijzingen, sterke-aanwijzingen. Er kunnen codes bijkomen.
    /// </summary>
    public required Erkenningsniveau Erkenning { get; init; }

    /// <summary>Jongste leeftijd in jaren; null als die onbekend is (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in jaren, die zelf ook meetelt; null als die onbekend is of er geen grens is (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Ids van de basisfunctionaliteiten waaraan zij kan bijdragen.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>Thema's.</summary>
    public IReadOnlyList<string> Themas { get => field ?? []; init; }

    /// <summary>Plaatsen van uitvoering.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Wetten en geldstromen waaruit volgens een bron een onderdeel wordt betaald.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Kosten voor de betalers per deelnemer; null als die onbekend zijn.</summary>
    public KostenInLijst? KostenPerDeelnemer { get; init; }

    /// <summary>
    /// Wat zij kost: een prijs uit een bron, of anders een raming met haar berekening; null als ook het soort programma niets zegt.
    /// </summary>
    public Kostenraming? Kostenraming { get; init; }

    /// <summary>
    /// Wat er is gemeten, in één regel: op het gezondheidsdoel waarop u filtert, anders op haar voornaamste doel; null als er geen richting
    /// is gemeten.
    /// </summary>
    public Effectlijn? Effect { get; init; }

    /// <summary>Waar de zoekwoorden staan; leeg zonder zoekwoorden.</summary>
    public IReadOnlyList<Fragment> Fragmenten { get => field ?? []; init; }

    /// <summary>
    /// Waardoor zij gevonden is als de zoekwoorden zelf nauwelijks in haar tekst staan: een zin in gewone taal die op uw vraag lijkt, met
    /// het onderwerp waar die over gaat, zoals "krap bij kas → Geld en bestaanszekerheid". Zo'n zin is van ons en geen feit. Null als haar
    /// eigen woorden genoeg zeggen.
    /// </summary>
    public string? GevondenVia { get; init; }
}

/// <summary>Kosten per deelnemer in euro.</summary>
public sealed record KostenInLijst
{
    /// <summary>Ondergrens in euro per deelnemer.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Bovengrens in euro per deelnemer; gelijk aan de ondergrens als de bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Jaar van het prijspeil; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }
}

/// <summary>Een aanvulling op wat is getypt.</summary>
public sealed record Suggestie
{
    /// <summary>Waarop u kunt zoeken.</summary>
    public required string Tekst { get; init; }

    /// <summary>
    /// Een code uit de codelijst suggestiesoort (/codelijsten/suggestiesoort). De codes van nu: interventie, basisfunctionaliteit, thema,
    /// doelgroep, eigenaar. Er kunnen codes bijkomen.
    /// </summary>
    public required Suggestiesoort Soort { get; init; }

    /// <summary>Id van de interventie of basisfunctionaliteit; null bij een woord.</summary>
    public string? Id { get; init; }
}

/// <summary>Aanvullingen bij wat iemand typt.</summary>
public sealed record Suggestielijst
{
    /// <summary>Versie van de catalogus waaruit ze komen.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De aanvullingen, beste eerst.</summary>
    public IReadOnlyList<Suggestie> Suggesties { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst suggestiesoort (/codelijsten/suggestiesoort). De codes van nu: interventie, basisfunctionaliteit, thema,
/// doelgroep, eigenaar. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Suggestiesoort>))]
public readonly record struct Suggestiesoort(string Waarde) : ICode<Suggestiesoort>
{
    /// <summary>De code interventie.</summary>
    public static readonly Suggestiesoort Interventie = new("interventie");

    /// <summary>De code basisfunctionaliteit.</summary>
    public static readonly Suggestiesoort Basisfunctionaliteit = new("basisfunctionaliteit");

    /// <summary>De code thema.</summary>
    public static readonly Suggestiesoort Thema = new("thema");

    /// <summary>De code doelgroep.</summary>
    public static readonly Suggestiesoort Doelgroep = new("doelgroep");

    /// <summary>De code eigenaar.</summary>
    public static readonly Suggestiesoort Eigenaar = new("eigenaar");

    /// <inheritdoc />
    public static IReadOnlyList<Suggestiesoort> Bekend { get; } = [Interventie, Basisfunctionaliteit, Thema, Doelgroep, Eigenaar];

    /// <inheritdoc />
    public static Suggestiesoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een deel van een tekst.</summary>
public sealed record Tekstdeel
{
    /// <summary>De tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Of de vraag dit deel raakte.</summary>
    public required bool Gemarkeerd { get; init; }
}

/// <summary>Een interventie die op een andere lijkt.</summary>
public sealed record VergelijkbareInterventie
{
    /// <summary>Een interventie in een lijst.</summary>
    public required InterventieTreffer Interventie { get; init; }

    /// <summary>Wat zij gemeen hebben.</summary>
    public IReadOnlyList<string> Redenen { get => field ?? []; init; }
}

/// <summary>Interventies die op een andere lijken.</summary>
public sealed record VergelijkbareLijst
{
    /// <summary>Versie van de catalogus waarin is gezocht.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De interventies die er het meest op lijken, beste eerst.</summary>
    public IReadOnlyList<VergelijkbareInterventie> Resultaten { get => field ?? []; init; }
}
