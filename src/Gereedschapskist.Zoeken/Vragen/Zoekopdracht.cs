using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A question as it was understood.</summary>
internal sealed record Zoekopdracht
{
    public required IReadOnlyList<Vraagdeel> Delen { get; init; }

    /// <summary>What it must not be.</summary>
    public IReadOnlyList<Vraagdeel> Uitgesloten { get; init; } = [];

    /// <summary>Age groups for which it must not be.</summary>
    public Levensfase NietVoor { get; init; }

    /// <summary>Names that the text may be, or may hold, as a whole.</summary>
    public required IReadOnlyList<Naamkandidaat> Namen { get; init; }

    /// <summary>Age groups that the question names.</summary>
    public Levensfase Levensfase { get; init; }

    /// <summary>The words that count, mended, without what is excluded.</summary>
    public string Tekst => string.Join(' ', Delen.Select(d => d.Tekst));

    /// <summary>The mended text; null when nothing was mended.</summary>
    public string? BedoeldeU { get; init; }

    public bool IsLeeg => Delen.Count == 0 && Namen.Count == 0;
}
