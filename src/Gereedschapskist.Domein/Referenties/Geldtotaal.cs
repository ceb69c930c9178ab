namespace Gereedschapskist.Domein.Referenties;

/// <summary>A total that the source prints.</summary>
public sealed record Geldtotaal
{
    /// <summary>Group it is the total of; null for all lines.</summary>
    public string? Groep { get; init; }

    /// <summary>Total per period; null when the source prints none.</summary>
    public required IReadOnlyList<decimal?> MiljoenEuro { get; init; }
}
