namespace Gereedschapskist.Domein.Thesauri;

/// <summary>One file of the thesaurus: what the search engine must know of Dutch and of this field, as data.</summary>
public sealed record Thesaurusdeel
{
    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    public IReadOnlyList<Begripsgroep> Groepen { get; init => field = value ?? []; } = [];

    /// <summary>Irregular forms: the word as typed, and the form whose stem it shares.</summary>
    public IReadOnlyDictionary<string, string> Woordvormen { get; init => field = value ?? new Dictionary<string, string>(); } = new Dictionary<string, string>();

    /// <summary>Stems of their own, with the words that have them, for words that would share the stem of an unrelated word.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> EigenStammen { get; init => field = value ?? new Dictionary<string, IReadOnlyList<string>>(); } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words that carry no meaning in a request.</summary>
    public IReadOnlyList<string> Stopwoorden { get; init => field = value ?? []; } = [];

    /// <summary>Words that say little in a catalogue of interventies; they only break ties.</summary>
    public IReadOnlyList<string> VageWoorden { get; init => field = value ?? []; } = [];

    /// <summary>Parts of compounds that the catalogue does not use as words of their own.</summary>
    public IReadOnlyList<string> Woorddelen { get; init => field = value ?? []; } = [];

    /// <summary>Words of the catalogue that never are part of a compound, such as prepositions and endings.</summary>
    public IReadOnlyList<string> GeenWoorddelen { get; init => field = value ?? []; } = [];

    /// <summary>Words that look like compounds and are not.</summary>
    public IReadOnlyList<string> GeenSamenstelling { get; init => field = value ?? []; } = [];
}
