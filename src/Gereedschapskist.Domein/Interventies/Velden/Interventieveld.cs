using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>One field of an interventie: whatever treats all fields alike takes it from here.</summary>
public sealed record Interventieveld
{
    /// <summary>Name in files and answers, such as <c>doel</c> or <c>schaal.specialistischeKennis</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Dutch name for people.</summary>
    public required string Label { get; init; }

    /// <summary>What it is about; one of <see cref="Veldgroepen"/>.</summary>
    public required string Groep { get; init; }

    /// <summary>Whether a source or we ourselves say anything; null and empty are unknown.</summary>
    public required Func<Interventie, bool> IsBekend { get; init; }

    /// <summary>The value in words, a line per item; empty exactly when it is unknown.</summary>
    public required Func<Interventie, Codelabels, IReadOnlyList<string>> Regels { get; init; }

    /// <summary>Keys of the sources that say it.</summary>
    public Func<Interventie, IEnumerable<string?>> Bronnen { get; init; } = _ => [];

    /// <summary>The value as cells of a table for analysts.</summary>
    public IReadOnlyList<Veldkolom> Kolommen { get; init; } = [];

    /// <summary>Fields of the file that this one speaks for, when that is not just <see cref="Id"/>.</summary>
    public IReadOnlyList<string> Bestandsvelden { get => field ?? [Id]; init; }

    /// <summary>Dutch names of parts that we can have classified ourselves, by their name in the file.</summary>
    public IReadOnlyDictionary<string, string> Delen { get; init; } = new Dictionary<string, string>();

    /// <summary>How a list of gaps names it, as in "de doelgroep"; null when nobody misses it.</summary>
    public string? AlsOnbekend { get; init; }

    /// <summary>Stable name of its row in a comparison; null when it is not compared as it stands.</summary>
    public string? Vergelijkrij { get; init; }

    /// <summary>Whether every interventie can have it, so that an empty one is a gap; remarks and relations need not exist.</summary>
    public bool HoortErTeZijn { get; init; } = true;

    /// <summary>The lines as one text; null when unknown.</summary>
    public string? Tekst(Interventie interventie, Codelabels labels) =>
        Regels(interventie, labels) is { Count: > 0 } regels ? Taal.Nl.Opsomming(regels) : null;

    /// <summary>Whether the value is our own classification and no words of a source.</summary>
    public bool IsEigenIndeling(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.EigenIndeling.Contains(Id) || Bestandsvelden.Any(interventie.EigenIndeling.Contains);
    }
}
