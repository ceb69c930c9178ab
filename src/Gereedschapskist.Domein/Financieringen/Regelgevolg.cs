using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What follows when the conditions of a rule are met.</summary>
public sealed record Regelgevolg
{
    public required Financieringsoordeel Oordeel { get; init; }

    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];

    /// <summary>Null when no source names a party.</summary>
    public Verantwoordelijke? Verantwoordelijke { get; init; }

    public IReadOnlyList<Betaaltitel> Betaaltitels { get; init; } = [];

    /// <summary>Whether the eigen risico counts; null when not found.</summary>
    public bool? EigenRisico { get; init; }

    /// <summary>Whether there is a statutory or local contribution; null when not found.</summary>
    public bool? EigenBijdrage { get; init; }

    public string? EigenBijdrageToelichting { get; init; }

    /// <summary>Id of the duiding it rests on.</summary>
    public string? Duiding { get; init; }

    public IReadOnlyList<string> Uitvoerders { get; init; } = [];

    public IReadOnlyList<string> Verwijzers { get; init; } = [];

    /// <summary>Conditions the source names too, which the check does not ask.</summary>
    public IReadOnlyList<string> NietGetoetst { get; init; } = [];

    /// <summary>Conditions that this rule itself leaves open; only with <see cref="Financieringsoordeel.Voorwaardelijk"/>.</summary>
    public IReadOnlyList<string> OpenVoorwaarden { get; init; } = [];
}
