namespace Gereedschapskist.Domein.Shortlists;

/// <summary>A selection with its context, notes and decisions, frozen on one version of the catalogue.</summary>
public sealed record Shortlist
{
    public required string Titel { get; init; }

    /// <summary>Version of the catalogue whose facts the shortlist shows.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Day on which funding rules and recognitions are read.</summary>
    public required DateOnly Peildatum { get; init; }

    public required Shortlistcontext Context { get; init; }

    /// <summary>In the order of the user.</summary>
    public required IReadOnlyList<Shortlistitem> Items { get; init; }
}
