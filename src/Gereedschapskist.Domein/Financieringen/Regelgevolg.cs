using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What follows when the conditions of a rule are met.</summary>
public sealed record Regelgevolg
{
    public required Financieringsoordeel Oordeel { get; init; }

    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Null when no source names a party.</summary>
    public Verantwoordelijke? Verantwoordelijke { get; init; }

    /// <summary>Ids in the table of tariffs.</summary>
    public IReadOnlyList<string> Prestaties { get => field ?? []; init; }

    /// <summary>Id of the kind of insured care, which decides on the eigen risico; null when the Zvw does not pay.</summary>
    public string? Zorgsoort { get; init; }

    /// <summary>Whether there is a local contribution, where the Zvw does not pay; null when not found.</summary>
    public bool? EigenBijdrage { get; init; }

    public string? EigenBijdrageToelichting { get; init; }

    /// <summary>Id of the duiding it rests on.</summary>
    public string? Duiding { get; init; }

    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    public IReadOnlyList<string> Verwijzers { get => field ?? []; init; }

    /// <summary>Conditions the source names too, which the check does not ask.</summary>
    public IReadOnlyList<string> NietGetoetst { get => field ?? []; init; }

    /// <summary>Conditions that this rule itself leaves open; only with <see cref="Financieringsoordeel.Voorwaardelijk"/>.</summary>
    public IReadOnlyList<string> OpenVoorwaarden { get => field ?? []; init; }
}
