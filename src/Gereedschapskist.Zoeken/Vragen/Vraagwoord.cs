namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A word of the question after analysis.</summary>
internal sealed record Vraagwoord
{
    /// <summary>As typed, folded.</summary>
    public required string Vorm { get; init; }

    /// <summary>As typed.</summary>
    public required (int Van, int Tot) Plek { get; init; }

    public required string Stam { get; init; }

    /// <summary>Thesaurus groups the word belongs to by itself.</summary>
    public List<int> Begrippen { get; } = [];

    /// <summary>Thesaurus terms of several words that start here: group and number of words.</summary>
    public List<(int Groep, int Woorden)> Woordgroepen { get; } = [];

    /// <summary>Parts when it is a compound.</summary>
    public List<Woorddeel> Delen { get; } = [];

    public bool IsStopwoord { get; init; }

    public bool IsVaag { get; init; }

    /// <summary>Whether it stands in the place of a short unknown word; a neighbour of few letters is often another word.</summary>
    public bool IsGok { get; init; }
}
