using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Hoe zeker de rangorde is; de keten zelf en wat hier al loopt staan daarbuiten.</summary>
public sealed record Onzekerheid
{
    public required int Trekkingen { get; init; }

    public required long Zaad { get; init; }

    /// <summary>Hoeveel kandidaten bij deze gewichten op 1 kunnen komen, afhankelijk van wat nu onbekend is.</summary>
    public required int KanEersteWorden { get; init; }

    /// <summary>Per criterium hoeveel kandidaten geen scherpe waarde hebben.</summary>
    public required IReadOnlyList<Onscherpte> Onscherp { get; init; }

    /// <summary>Waar als de feiten te dun zijn om één beste aan te wijzen.</summary>
    public required bool TeDunVoorRangorde { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Hoeveel kandidaten op een criterium een bandbreedte hebben in plaats van een waarde.</summary>
public sealed record Onscherpte(Voorstelcriterium Criterium, int Kandidaten);
