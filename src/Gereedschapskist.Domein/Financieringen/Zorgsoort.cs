namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A kind of insured care, with what the law says about paying along. Every rule of the Zvw names one.</summary>
public sealed record Zorgsoort
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Highest age that is insured; null when no age ends it.</summary>
    public int? TotEnMetLeeftijd { get; init; }

    /// <summary>Whether the eigen risico counts, period by period; a day outside them is not in our sources.</summary>
    public required IReadOnlyList<Eigenrisicoperiode> EigenRisico { get; init; }

    /// <summary>What it depends on, where no single answer can be given.</summary>
    public string? HangtAf { get; init; }

    /// <summary>What single insurers publish that differs.</summary>
    public IReadOnlyList<Eigenrisicouitzondering> Uitzonderingen { get => field ?? []; init; }

    /// <summary>Whether there is a statutory contribution; null when it differs per product.</summary>
    public bool? EigenBijdrage { get; init; }

    public string? EigenBijdrageToelichting { get; init; }

    /// <summary>Whether the Wlz takes it over for someone who lives in and is treated by an institution.</summary>
    public bool WlzKanOvernemen { get; init; }
}
