namespace Gereedschapskist.Api.Platform.Fouten;

/// <summary>Een fout in de vorm van RFC 9457. Elke fout van deze API heeft deze vorm.</summary>
internal sealed record Probleem
{
    /// <summary>Adres van de uitleg bij deze fout.</summary>
    public required string Type { get; init; }

    /// <summary>Soort fout in een paar woorden; altijd dezelfde tekst bij dezelfde code.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP-statuscode.</summary>
    public required int Status { get; init; }

    /// <summary>Wat er deze keer mis is.</summary>
    public required string Detail { get; init; }

    /// <summary>Pad van de aanroep waarbij de fout optrad.</summary>
    public string? Instance { get; init; }

    /// <summary>Vaste code van de oorzaak, in kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>Alle fouten in de invoer tegelijk; leeg als de fout niet bij een veld hoort.</summary>
    public required IReadOnlyList<Foutmelding> Fouten { get; init; }

    /// <summary>Hoeveel fouten er nog meer zijn; 'fouten' noemt de eerste honderd.</summary>
    public int MeerFouten { get; init; }
}

/// <summary>Eén ding dat niet klopt in de invoer.</summary>
/// <param name="Veld">Pad van het veld, zoals doelgroep.leeftijdVan of gemeenten[2], of de naam van de parameter; leeg als het om het hele bericht gaat.</param>
/// <param name="Code">Vaste code van de regel, in kebab-case.</param>
/// <param name="Melding">Wat er mis is.</param>
/// <param name="Herstel">Hoe u het herstelt.</param>
internal sealed record Foutmelding(string Veld, string Code, string Melding, string Herstel);
