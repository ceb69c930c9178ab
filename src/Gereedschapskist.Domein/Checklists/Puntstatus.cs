namespace Gereedschapskist.Domein.Checklists;

/// <summary>Hoe ver een punt van een checklist is, volgens de regio.</summary>
public sealed record Puntstatus
{
    /// <summary>Id van het kader waar de lijst uit komt, zoals randvoorwaarden-ketenaanpak.</summary>
    public required string Kader { get; init; }

    /// <summary>Id van het punt; van een deelpunt met een schuine streep achter het punt, zoals in het antwoord staat.</summary>
    public required string Punt { get; init; }

    /// <summary>Id van de basisfunctionaliteit, als de lijst per basisfunctionaliteit geldt; anders null.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Hoe ver het is.</summary>
    public required Checkstatus Status { get; init; }

    /// <summary>Waar dat uit blijkt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>De rol of organisatie die ervoor zorgt; geen naam van een persoon.</summary>
    public string? Rol { get; init; }

    /// <summary>Wanneer het volgens de regio klaar moet zijn.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Nothing is left to do.</summary>
    internal bool IsKlaar => Status is Checkstatus.Ja or Checkstatus.NietVanToepassing;
}
