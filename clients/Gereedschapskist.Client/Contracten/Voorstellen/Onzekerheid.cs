namespace Gereedschapskist.Client;

/// <summary>Hoe zeker de rangorde is.</summary>
public sealed record Onzekerheid
{
    /// <summary>Aantal trekkingen.</summary>
    public required int Trekkingen { get; init; }

    /// <summary>Zaad van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public required long Zaad { get; init; }

    /// <summary>Hoeveel kandidaten bij deze gewichten op 1 kunnen komen, afhankelijk van wat nu onbekend is.</summary>
    public required int KanEersteWorden { get; init; }

    /// <summary>Per criterium hoeveel kandidaten geen scherpe waarde hebben.</summary>
    public IReadOnlyList<Onscherpte> Onscherp { get => field ?? []; init; }

    /// <summary>Waar als de feiten te dun zijn om één beste aan te wijzen.</summary>
    public required bool TeDunVoorRangorde { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Uitleg { get; init; }
}
