namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>The advice for one municipality; inkoop and coördinatie are the same for the whole area.</summary>
public sealed record Gemeenteadvies
{
    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    public required string Naam { get; init; }

    public required Advies Advies { get; init; }

    public required Advieszekerheid Zekerheid { get; init; }

    public required int? Inwoners { get; init; }

    /// <summary>Expected participants per year, at least.</summary>
    public required decimal DeelnemersVan { get; init; }

    /// <summary>Expected participants per year, at most; null when nothing bounds it.</summary>
    public required decimal? DeelnemersTot { get; init; }

    /// <summary>Whether it fills one group per year on its own; null when unknown.</summary>
    public required bool? VultEigenGroep { get; init; }

    /// <summary>Points for regional minus points for local on execution.</summary>
    public required decimal Punten { get; init; }

    /// <summary>One Dutch sentence.</summary>
    public required string Uitleg { get; init; }
}
