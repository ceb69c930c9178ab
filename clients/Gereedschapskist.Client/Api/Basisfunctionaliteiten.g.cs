// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Basisfunctionaliteiten;

/// <summary>Wat overal beschikbaar moet zijn volgens het AZWA.</summary>
public interface IBasisfunctionaliteiten
{
    /// <summary>Basisfunctionaliteiten.</summary>
    /// <remarks>De basisfunctionaliteiten uit het AZWA en de punten van de ontwikkelagenda, op volgorde van id.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<BasisfunctionaliteitRegelLijst>> LijstBasisfunctionaliteiten(LijstBasisfunctionaliteitenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstBasisfunctionaliteiten, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<BasisfunctionaliteitRegel> AlleBasisfunctionaliteiten(LijstBasisfunctionaliteitenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstBasisfunctionaliteiten((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén basisfunctionaliteit.</summary>
    /// <remarks>Met de stappen van de keten, de streefwaarden en het geld uit het akkoord.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit, zoals valpreventie.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Basisfunctionaliteit>> RaadpleegBasisfunctionaliteit(string id, CancellationToken cancellationToken = default);

    /// <summary>Ketens.</summary>
    /// <remarks>De ketens met hun stappen, op volgorde van id. Een basisfunctionaliteit is een keten of een deel ervan.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<KetenLijst>> LijstKetens(LijstKetensVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Hetzelfde als LijstKetens, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.</summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Keten> AlleKetens(LijstKetensVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstKetens((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén keten.</summary>
    /// <remarks>Met de stappen, wie ze uitvoert, wie verwijst en welke interventies een stap kunnen invullen (eigen indeling).</remarks>
    /// <param name="id">Id van de keten, zoals stoppen-met-roken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Keten>> RaadpleegKeten(string id, CancellationToken cancellationToken = default);
}

internal sealed class BasisfunctionaliteitenAanroepen(Verbinding verbinding) : IBasisfunctionaliteiten
{
    public Task<Antwoord<BasisfunctionaliteitRegelLijst>> LijstBasisfunctionaliteiten(LijstBasisfunctionaliteitenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "basisfunctionaliteiten")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("status", vraag?.Status?.Waarde)
            .Vraag("leefgebied", vraag?.Leefgebied)
            .DatOpnieuwMag(),
        verbinding.Json.BasisfunctionaliteitRegelLijst, cancellationToken);

    public Task<Antwoord<Basisfunctionaliteit>> RaadpleegBasisfunctionaliteit(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"basisfunctionaliteiten/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Basisfunctionaliteit, cancellationToken);

    public Task<Antwoord<KetenLijst>> LijstKetens(LijstKetensVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "ketens")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("leefgebied", vraag?.Leefgebied)
            .DatOpnieuwMag(),
        verbinding.Json.KetenLijst, cancellationToken);

    public Task<Antwoord<Keten>> RaadpleegKeten(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"ketens/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Keten, cancellationToken);
}

/// <summary>Wat LijstBasisfunctionaliteiten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstBasisfunctionaliteitenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Plaats in het akkoord.</summary>
    public Agendastatus? Status { get; init; }

    /// <summary>Id van een leefgebied (hoogstens 200 tekens).</summary>
    public string? Leefgebied { get; init; }
}

/// <summary>Wat LijstKetens zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstKetensVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Id van een leefgebied (hoogstens 200 tekens).</summary>
    public string? Leefgebied { get; init; }
}

/// <summary>Een basisfunctionaliteit: wat overal beschikbaar moet zijn, met de keten, de streefwaarden en het geld.</summary>
public sealed record Basisfunctionaliteit
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Status { get; init; }

    /// <summary>Basisfunctionaliteit waar dit een deel van is.</summary>
    public Verwijzing? OnderdeelVan { get; init; }

    /// <summary>Wat het is.</summary>
    public string? Beschrijving { get; init; }

    /// <summary>Voor wie het is.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Toelichting bij de leeftijd.</summary>
    public string? LeeftijdToelichting { get; init; }

    /// <summary>Wat in het hele land beschikbaar moet zijn.</summary>
    public IReadOnlyList<string> LandelijkDekkendAanbod { get => field ?? []; init; }

    /// <summary>Getallen die het akkoord vraagt.</summary>
    public IReadOnlyList<Streefwaarde> Streefwaarden { get => field ?? []; init; }

    /// <summary>Aandachtspunten uit het akkoord.</summary>
    public IReadOnlyList<string> Aandachtspunten { get => field ?? []; init; }

    /// <summary>Basisfunctionaliteiten die ermee samenhangen.</summary>
    public IReadOnlyList<Verwijzing> Samenhang { get => field ?? []; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken (1900 tot en met 2100).</summary>
    public int? DekkingUiterlijk { get; init; }

    /// <summary>Of het in de regionale werkagenda moet staan; null als de bron dat niet zegt.</summary>
    public bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Schaal die het akkoord zelf natuurlijk noemt.</summary>
    public string? NatuurlijkeSchaal { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Keten waar dit het geheel of een deel van is; null als er geen keten is beschreven.</summary>
    public Verwijzing? Keten { get; init; }

    /// <summary>Stappen van de keten die erbij horen; leeg als er geen keten is beschreven.</summary>
    public IReadOnlyList<Onderdeel> Onderdelen { get => field ?? []; init; }

    /// <summary>Waar dit volgens een akkoord, een wet of een landelijk model uit bestaat, het vaste eerst.</summary>
    public IReadOnlyList<Bouwsteen> Bouwstenen { get => field ?? []; init; }

    /// <summary>Geld uit het akkoord.</summary>
    public IReadOnlyList<Geldlijn> Middelen { get => field ?? []; init; }

    /// <summary>Wat u kunt meten om te zien of het werkt, en wie die gegevens heeft. Leeg: wij vonden niets.</summary>
    public IReadOnlyList<Monitoring> Monitoring { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een basisfunctionaliteit in een lijst.</summary>
public sealed record BasisfunctionaliteitRegel
{
    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Status { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar dit een deel van is.</summary>
    public string? OnderdeelVan { get; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken (1900 tot en met 2100).</summary>
    public int? DekkingUiterlijk { get; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record BasisfunctionaliteitRegelLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<BasisfunctionaliteitRegel> Resultaten { get => field ?? []; init; }
}

/// <summary>Iets waar een basisfunctionaliteit uit bestaat, los van hoe goed een programma werkt.</summary>
public sealed record Bouwsteen
{
    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Merk { get; init; }

    /// <summary>Id van de stap van de keten; null als het geen stap is.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>Interventies die dit zelf zijn; leeg als men kiest wie het invult.</summary>
    public IReadOnlyList<Verwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Waarom het erbij hoort.</summary>
    public required string Waarom { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een monitor of registratie die er al is.</summary>
public sealed record Gegevensbron
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Wie de gegevens heeft; null als dat onbekend is.</summary>
    public string? Houder { get; init; }

    /// <summary>Hoe vaak er nieuwe gegevens komen; null als dat onbekend is.</summary>
    public string? HoeVaak { get; init; }

    /// <summary>Voor welk gebied er cijfers zijn.</summary>
    public required string Niveau { get; init; }

    /// <summary>Wie erbij kan.</summary>
    public required string Toegang { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Landelijk geld per jaar.</summary>
public sealed record Geldlijn
{
    /// <summary>Naam van de geldlijn.</summary>
    public required string Naam { get; init; }

    /// <summary>Bedrag per periode.</summary>
    public IReadOnlyList<Jaarbedrag> Bedragen { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst gunstig (/codelijsten/gunstig). De codes van nu: hoger, lager. Er kunnen codes bijkomen. Een code die deze
/// client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Gunstig>))]
public readonly record struct Gunstig(string Waarde) : ICode<Gunstig>
{
    /// <summary>De code hoger.</summary>
    public static readonly Gunstig Hoger = new("hoger");

    /// <summary>De code lager.</summary>
    public static readonly Gunstig Lager = new("lager");

    /// <inheritdoc />
    public static IReadOnlyList<Gunstig> Bekend { get; } = [Hoger, Lager];

    /// <inheritdoc />
    public static Gunstig Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst herkomst (/codelijsten/herkomst). De codes van nu: bron, eigen-indeling. Er kunnen codes bijkomen. Een code
/// die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Herkomst>))]
public readonly record struct Herkomst(string Waarde) : ICode<Herkomst>
{
    /// <summary>De code bron.</summary>
    public static readonly Herkomst Bron = new("bron");

    /// <summary>De code eigen-indeling.</summary>
    public static readonly Herkomst EigenIndeling = new("eigen-indeling");

    /// <inheritdoc />
    public static IReadOnlyList<Herkomst> Bekend { get; } = [Bron, EigenIndeling];

    /// <inheritdoc />
    public static Herkomst Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een bedrag voor een periode.</summary>
public sealed record Jaarbedrag
{
    /// <summary>Een jaar, of 'structureel' voor de jaren na het laatste.</summary>
    public required string Periode { get; init; }

    /// <summary>Bedrag in miljoenen euro.</summary>
    public required decimal MiljoenEuro { get; init; }
}

/// <summary>Een keten: stappen van opsporen tot blijvend aanbod.</summary>
public sealed record Keten
{
    /// <summary>Vaste id, zoals stoppen-met-roken.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Voor wie de keten is; null als de bron dat niet zegt.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren; null als er geen grens is of die onbekend is (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met; null als er geen grens is of die onbekend is (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Basisfunctionaliteiten die de hele keten of een deel ervan zijn.</summary>
    public IReadOnlyList<Verwijzing> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>De stappen; 'stap' zegt hun plaats in de keten.</summary>
    public IReadOnlyList<Onderdeel> Onderdelen { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record KetenLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<Keten> Resultaten { get => field ?? []; init; }
}

/// <summary>Iets dat u kunt meten om te zien of het werkt.</summary>
public sealed record Monitoring
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarin het wordt uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>De monitor of registratie die er al is; null als wij er geen vonden.</summary>
    public Gegevensbron? Gegevensbron { get; init; }

    /// <summary>Id van het cijfer per gemeente in deze catalogus; null als wij dat niet hebben.</summary>
    public string? Cijfer { get; init; }

    /// <summary>
    /// Welke kant van het cijfer beter is, onze eigen indeling; null als het cijfer niet over de uitkomst gaat of geen kant heeft.
    /// </summary>
    public Gunstig? Gunstig { get; init; }

    /// <summary>
    /// Een code uit de codelijst herkomst (/codelijsten/herkomst). De codes van nu: bron, eigen-indeling. Er kunnen codes bijkomen.
    /// </summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst noemer (/codelijsten/noemer). De codes van nu: inwoners, inwoners-65plus, inwoners-65plus-verhoogd-valrisico,
/// jeugdigen, gemeente, regio, gemeente-en-regio. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Noemer>))]
public readonly record struct Noemer(string Waarde) : ICode<Noemer>
{
    /// <summary>De code inwoners.</summary>
    public static readonly Noemer Inwoners = new("inwoners");

    /// <summary>De code inwoners-65plus.</summary>
    public static readonly Noemer Inwoners65plus = new("inwoners-65plus");

    /// <summary>De code inwoners-65plus-verhoogd-valrisico.</summary>
    public static readonly Noemer Inwoners65plusVerhoogdValrisico = new("inwoners-65plus-verhoogd-valrisico");

    /// <summary>De code jeugdigen.</summary>
    public static readonly Noemer Jeugdigen = new("jeugdigen");

    /// <summary>De code gemeente.</summary>
    public static readonly Noemer Gemeente = new("gemeente");

    /// <summary>De code regio.</summary>
    public static readonly Noemer Regio = new("regio");

    /// <summary>De code gemeente-en-regio.</summary>
    public static readonly Noemer GemeenteEnRegio = new("gemeente-en-regio");

    /// <inheritdoc />
    public static IReadOnlyList<Noemer> Bekend { get; } = [Inwoners, Inwoners65plus, Inwoners65plusVerhoogdValrisico, Jeugdigen, Gemeente, Regio, GemeenteEnRegio];

    /// <inheritdoc />
    public static Noemer Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Eén manier om een getal uit een akkoord te lezen: bronnen zijn het niet altijd eens over wie meetelt.</summary>
public sealed record Normlezing
{
    /// <summary>
    /// Een code uit de codelijst noemer (/codelijsten/noemer). De codes van nu: inwoners, inwoners-65plus,
    /// inwoners-65plus-verhoogd-valrisico, jeugdigen, gemeente, regio, gemeente-en-regio. Er kunnen codes bijkomen.
    /// </summary>
    public required Noemer Wie { get; init; }

    /// <summary>Per hoeveel het getal geldt: 100 bij een percentage, 10000 bij 'per 10.000', 1 bij 'per gemeente'.</summary>
    public required decimal Per { get; init; }

    /// <summary>Wat u over deze telling moet weten; null als er niets bijzonders is.</summary>
    public string? Kanttekening { get; init; }
}

/// <summary>
/// Een code uit de codelijst normsoort (/codelijsten/normsoort). De codes van nu: deelnemers, mensen, fte, voorzieningen. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Normsoort>))]
public readonly record struct Normsoort(string Waarde) : ICode<Normsoort>
{
    /// <summary>De code deelnemers.</summary>
    public static readonly Normsoort Deelnemers = new("deelnemers");

    /// <summary>De code mensen.</summary>
    public static readonly Normsoort Mensen = new("mensen");

    /// <summary>De code fte.</summary>
    public static readonly Normsoort Fte = new("fte");

    /// <summary>De code voorzieningen.</summary>
    public static readonly Normsoort Voorzieningen = new("voorzieningen");

    /// <inheritdoc />
    public static IReadOnlyList<Normsoort> Bekend { get; } = [Deelnemers, Mensen, Fte, Voorzieningen];

    /// <inheritdoc />
    public static Normsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een stap van een keten.</summary>
public sealed record Onderdeel
{
    /// <summary>Vaste id, zoals vbi-zvw.</summary>
    public required string Id { get; init; }

    /// <summary>Plaats in de keten: 1 is opsporen; 0 loopt langs de hele keten, zoals coördinatie.</summary>
    public required int Stap { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Wie de stap uitvoert.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Wie naar de stap verwijst.</summary>
    public IReadOnlyList<string> Verwijzers { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Interventies die de stap kunnen invullen; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een getal dat het akkoord vraagt.</summary>
public sealed record Streefwaarde
{
    /// <summary>Waar het getal over gaat.</summary>
    public required string Wat { get; init; }

    /// <summary>Het getal; null als het akkoord een bereik of geen getal noemt.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Ondergrens van een bereik.</summary>
    public decimal? WaardeMin { get; init; }

    /// <summary>Bovengrens van een bereik.</summary>
    public decimal? WaardeMax { get; init; }

    /// <summary>Eenheid in de woorden van het akkoord, met waar een percentage van is.</summary>
    public required string Eenheid { get; init; }

    /// <summary>
    /// Een code uit de codelijst normsoort (/codelijsten/normsoort). De codes van nu: deelnemers, mensen, fte, voorzieningen. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Normsoort Soort { get; init; }

    /// <summary>Wat een uitkomst telt, zoals mensen per jaar.</summary>
    public required string Geteld { get; init; }

    /// <summary>Waarover het getal is gerekend; meer dan één als bronnen verschillen, de ruimste eerst.</summary>
    public IReadOnlyList<Normlezing> Noemers { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}
