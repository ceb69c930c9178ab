using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>A municipality with the regions it belongs to. Numbers are null when unknown.</summary>
public sealed record Gemeente
{
    /// <summary>CBS code, such as <c>GM0344</c>.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    public required string Provincie { get; init; }

    /// <summary>People by age; null when unknown.</summary>
    public Bevolkingsopbouw? Bevolking { get; init; }

    public int? Inwoners => Bevolking?.Inwoners;

    public DateOnly? InwonersPeildatum => Bevolking?.Peildatum;

    public int? Inwoners65Plus => Bevolking?.Vanaf65;

    /// <summary>Own estimate of the people younger than 18: the middle of its bounds.</summary>
    public int? Jeugdigen => Bevolking is { } bevolking ? (bevolking.Tot18Van + bevolking.Tot18Tot) / 2 : null;

    public Ligging? Ligging { get; init; }

    /// <summary>Indicators by the id of their <see cref="Cijfersoort"/>; what is unknown is absent.</summary>
    public IReadOnlyDictionary<string, decimal> Cijfers { get; init; } = FrozenDictionary<string, decimal>.Empty;

    public required string IzaRegio { get; init; }

    public required string GgdRegio { get; init; }

    public required string Zorgkantoorregio { get; init; }

    public required string Veiligheidsregio { get; init; }

    public required string Jeugdregio { get; init; }
}
