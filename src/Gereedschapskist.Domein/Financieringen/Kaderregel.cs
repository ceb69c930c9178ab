using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A rule of the general frame: which party pays which kind of prevention. It never gives a verdict on a part.</summary>
public sealed record Kaderregel
{
    public required string Id { get; init; }

    public IReadOnlyList<Regelvoorwaarde> Als { get; init; } = [];

    public required Verantwoordelijke Verantwoordelijke { get; init; }

    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];

    public required Zekerheid Zekerheid { get; init; }

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>Ids of the rules that work this out per part; a check sees that they name the same party.</summary>
    public IReadOnlyList<string> UitgewerktIn { get; init; } = [];
}
