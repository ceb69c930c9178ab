namespace Gereedschapskist.Domein.Financieringen;

/// <summary>An insurer and what sources say about what it buys.</summary>
public sealed record Zorgverzekeraar
{
    /// <summary>Value of the field <c>zorgverzekeraar</c>.</summary>
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Labels, trade names and former names under which people know this insurer; none in an older catalogue.</summary>
    public IReadOnlyList<Verzekeraarsnaam> Namen { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Inkoopfeit> Inkoop { get; init; } = [];
}
