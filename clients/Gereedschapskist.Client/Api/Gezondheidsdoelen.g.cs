// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Gezondheidsdoelen;

/// <summary>Wat een regio wil bereiken, met indicatoren.</summary>
public interface IGezondheidsdoelen
{
    /// <summary>Gezondheidsdoelen.</summary>
    /// <remarks>Doelen uit GALA, NPA en AZWA en doelen uit onze eigen indeling, met indicatoren, op volgorde van id.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<GezondheidsdoelLijst>> LijstGezondheidsdoelen(LijstGezondheidsdoelenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstGezondheidsdoelen, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Gezondheidsdoel> AlleGezondheidsdoelen(LijstGezondheidsdoelenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstGezondheidsdoelen((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén gezondheidsdoel.</summary>
    /// <remarks>Met de indicatoren, de streefwaarden en de bronnen.</remarks>
    /// <param name="id">Id van het gezondheidsdoel, zoals minder-valongevallen.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Gezondheidsdoel>> RaadpleegGezondheidsdoel(string id, CancellationToken cancellationToken = default);
}

internal sealed class GezondheidsdoelenAanroepen(Verbinding verbinding) : IGezondheidsdoelen
{
    public Task<Antwoord<GezondheidsdoelLijst>> LijstGezondheidsdoelen(LijstGezondheidsdoelenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "gezondheidsdoelen")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("leefgebied", vraag?.Leefgebied)
            .Vraag("akkoord", vraag?.Akkoord)
            .DatOpnieuwMag(),
        verbinding.Json.GezondheidsdoelLijst, cancellationToken);

    public Task<Antwoord<Gezondheidsdoel>> RaadpleegGezondheidsdoel(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"gezondheidsdoelen/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Gezondheidsdoel, cancellationToken);
}

/// <summary>Wat LijstGezondheidsdoelen zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstGezondheidsdoelenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Id van een leefgebied (hoogstens 200 tekens).</summary>
    public string? Leefgebied { get; init; }

    /// <summary>Naam van een akkoord dat het doel noemt, zoals GALA (hoogstens 200 tekens).</summary>
    public string? Akkoord { get; init; }
}

/// <summary>Wat een regio wil bereiken.</summary>
public sealed record Gezondheidsdoel
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Omschrijving.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Leefgebied; null als het doel door alle leefgebieden loopt.</summary>
    public Code? Leefgebied { get; init; }

    /// <summary>Breder doel waar dit bij hoort.</summary>
    public Verwijzing? OnderdeelVan { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Herkomst { get; init; }

    /// <summary>Akkoorden die het doel noemen.</summary>
    public IReadOnlyList<string> Akkoorden { get => field ?? []; init; }

    /// <summary>Hoe het doel wordt gemeten, met streefwaarde en uitgangswaarde.</summary>
    public IReadOnlyList<Indicator> Indicatoren { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record GezondheidsdoelLijst
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
    public IReadOnlyList<Gezondheidsdoel> Resultaten { get => field ?? []; init; }
}

/// <summary>Hoe een doel wordt gemeten.</summary>
public sealed record Indicator
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Akkoord dat de streefwaarde stelt; null bij een cijfer zonder streefwaarde.</summary>
    public string? Akkoord { get; init; }

    /// <summary>Streefwaarde, of de ondergrens als het akkoord een bereik noemt.</summary>
    public decimal? Streefwaarde { get; init; }

    /// <summary>Bovengrens van het bereik.</summary>
    public decimal? StreefwaardeTot { get; init; }

    /// <summary>Eenheid, met waar een percentage van is.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarin de streefwaarde gehaald moet zijn (1900 tot en met 2100).</summary>
    public int? Streefjaar { get; init; }

    /// <summary>Gemeten beginwaarde, of de ondergrens ervan.</summary>
    public decimal? Uitgangswaarde { get; init; }

    /// <summary>Bovengrens van de beginwaarde.</summary>
    public decimal? UitgangswaardeTot { get; init; }

    /// <summary>Jaar van de beginwaarde (1900 tot en met 2100).</summary>
    public int? Uitgangsjaar { get; init; }

    /// <summary>omhoog of omlaag; null bij een mijlpaal of kaal cijfer.</summary>
    public string? Richting { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
