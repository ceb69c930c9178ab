namespace Gereedschapskist.Domein.Referenties;

/// <summary>One line of a <see cref="Geldoverzicht"/>.</summary>
public sealed record Geldregel
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Group under which the source puts the line.</summary>
    public string? Groep { get; init; }

    /// <summary>Amount per period; null when the table names none.</summary>
    public required IReadOnlyList<decimal?> MiljoenEuro { get; init; }
}
