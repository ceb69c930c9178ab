namespace Gereedschapskist.Domein.Financieringen;

/// <summary>An insurer and what sources say about what it buys.</summary>
public sealed record Zorgverzekeraar
{
    /// <summary>Value of the field <c>zorgverzekeraar</c>.</summary>
    public required string Id { get; init; }

    public required string Naam { get; init; }

    public IReadOnlyList<Inkoopfeit> Inkoop { get; init; } = [];
}
