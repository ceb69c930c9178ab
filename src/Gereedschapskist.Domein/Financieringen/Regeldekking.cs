namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The period the sources of a set of rules speak about.</summary>
public sealed record Regeldekking
{
    /// <summary>Before this day a rule without a date of its own says nothing.</summary>
    public required DateOnly VanDatum { get; init; }

    /// <summary>After this day the rules are still applied, with a warning.</summary>
    public required DateOnly TotDatum { get; init; }

    public required string Toelichting { get; init; }
}
