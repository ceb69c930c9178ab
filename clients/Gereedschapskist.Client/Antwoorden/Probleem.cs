namespace Gereedschapskist.Client;

/// <summary>Waarom de API geen antwoord gaf, in de vorm van RFC 9457 (application/problem+json).</summary>
public sealed record Probleem
{
    /// <summary>Code van een antwoord dat niet van de API zelf kwam, bijvoorbeeld van een proxy ervoor.</summary>
    public const string OnverwachtAntwoord = "onverwacht-antwoord";

    /// <summary>Adres van de uitleg bij deze fout.</summary>
    public string? Type { get; init; }

    /// <summary>Soort fout in een paar woorden; altijd dezelfde tekst bij dezelfde code.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP-statuscode, 400 tot en met 599.</summary>
    public required int Status { get; init; }

    /// <summary>Wat er deze keer mis is.</summary>
    public string? Detail { get; init; }

    /// <summary>Pad van de aanroep waarbij de fout optrad.</summary>
    public string? Instance { get; init; }

    /// <summary>Vaste code van de oorzaak, in kebab-case; bestemd voor programma's.</summary>
    public string Code { get => field ?? OnverwachtAntwoord; init; }

    /// <summary>Alle fouten in de invoer tegelijk; leeg als de fout niet bij een veld hoort.</summary>
    public IReadOnlyList<Foutmelding> Fouten { get => field ?? []; init; }
}

/// <summary>Eén ding dat niet klopt in de invoer.</summary>
/// <param name="Veld">Pad van het veld, zoals doelgroep.leeftijdVan of gemeenten[2], of de naam van de parameter; leeg als het om het hele bericht gaat.</param>
/// <param name="Code">Vaste code van de regel, in kebab-case.</param>
/// <param name="Melding">Wat er mis is.</param>
/// <param name="Herstel">Hoe u het herstelt.</param>
public sealed record Foutmelding(string Veld, string Code, string Melding, string Herstel);
