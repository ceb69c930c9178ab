namespace Gereedschapskist.Domein.Shortlists;

/// <summary>
/// A selection with its context, notes and decisions, frozen on one version of the catalogue. With the questions that were asked, the
/// agreements and the texts of the user it is the dossier: all that a document for a decision needs.
/// </summary>
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

    /// <summary>What was asked for, each with the ranking and its reasons; one per subject, the last asked last.</summary>
    public IReadOnlyList<Vastlegging> Voorstellen { get; init => field = value ?? []; } = [];

    /// <summary>Who pays, asked of a basisfunctionaliteit or chain; one per subject. Of an interventie it stands with the item.</summary>
    public IReadOnlyList<Vastlegging> Financieringstoetsen { get; init => field = value ?? []; } = [];

    /// <summary>Ids of interventies that were put side by side.</summary>
    public IReadOnlyList<string> Vergeleken { get; init => field = value ?? []; } = [];

    /// <summary>Who does what.</summary>
    public IReadOnlyList<Dossierafspraak> Afspraken { get; init => field = value ?? []; } = [];

    /// <summary>Texts of the user, by their place in a document (<see cref="Tekstplekken"/>).</summary>
    public IReadOnlyDictionary<string, string> Teksten { get; init => field = value ?? Leeg; } = Leeg;

    /// <summary>What the region keeps track of; null when that is nothing yet.</summary>
    public Regiodeel? Regio { get; init; }

    private static IReadOnlyDictionary<string, string> Leeg { get; } = new Dictionary<string, string>();

    /// <summary>The same with other things about the region.</summary>
    public Shortlist MetRegio(Func<Regiodeel, Regiodeel> wijzig)
    {
        ArgumentNullException.ThrowIfNull(wijzig);
        return this with { Regio = wijzig(Regio ?? new Regiodeel()) };
    }

    public int Aantal(Besluitkeuze keuze) => Items.Count(i => (i.Besluit?.Keuze ?? Besluitkeuze.NogOpen) == keuze);
}
