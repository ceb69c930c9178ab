namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Why each value of a verdict that is not given is not given; null where it is.</summary>
public sealed record Leegtes
{
    public Leegreden? Verantwoordelijke { get; init; }

    public Leegreden? Betaaltitels { get; init; }

    public Leegreden? EigenRisico { get; init; }

    public Leegreden? EigenBijdrage { get; init; }

    public Leegreden? GeldigVan { get; init; }

    public Leegreden? GeldigTot { get; init; }
}
