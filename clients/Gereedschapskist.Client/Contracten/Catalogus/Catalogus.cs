namespace Gereedschapskist.Client;

/// <summary>Wat er in de catalogus staat.</summary>
public sealed record Catalogus
{
    /// <summary>Versie: een hash van de inhoud. Dezelfde feiten hebben altijd dezelfde versie.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Omschrijving.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Dag van deze catalogus.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Licentie van de gegevens.</summary>
    public required string Licentie { get; init; }

    /// <summary>Aantal per soort, zoals interventies en gemeenten.</summary>
    public required IReadOnlyDictionary<string, int> Aantallen { get; init; }

    /// <summary>Per veld van hoeveel interventies het bekend is.</summary>
    public IReadOnlyList<VeldVolledigheid> Volledigheid { get => field ?? []; init; }
}

/// <summary>Van hoeveel interventies een veld bekend is.</summary>
/// <param name="Veld">Naam van het veld in het antwoord van een interventie.</param>
/// <param name="Bekend">Aantal interventies waarvan het bekend is.</param>
/// <param name="Onbekend">Aantal interventies waarvan het onbekend is.</param>
public sealed record VeldVolledigheid(string Veld, int Bekend, int Onbekend);
