using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The outcome of one funding check.</summary>
public sealed record Financieringsantwoord
{
    public string? Interventie { get; init; }

    public string? Basisfunctionaliteit { get; init; }

    public string? Keten { get; init; }

    public required DateOnly Peildatum { get; init; }

    /// <summary>The answer in a few Dutch sentences.</summary>
    public string Samenvatting => string.Join(' ', Zinnen);

    /// <summary>The same, payer by payer.</summary>
    public IReadOnlyList<string> Zinnen => Financieringszinnen.Samenvatting(this);

    /// <summary>One per part, in order of the chain.</summary>
    public required IReadOnlyList<Onderdeeloordeel> Oordelen { get; init; }

    /// <summary>Said of the whole when parts fall to different parties.</summary>
    public Kaderregel? Geheel { get; init; }

    /// <summary>Most decisive first.</summary>
    public IReadOnlyList<Vervolgvraag> Vervolgvragen { get; init; } = [];

    /// <summary>The general frame, where no chain describes what is asked about. A frame is not a verdict.</summary>
    public IReadOnlyList<Kaderregel> Kader { get; init; } = [];

    /// <summary>What sources say about this interventie itself, apart from the rules.</summary>
    public IReadOnlyList<Financieringsfeit> Feiten { get; init; } = [];

    /// <summary>Fields of the situation that no part asks for.</summary>
    public IReadOnlyList<string> NietGebruikt { get; init; } = [];

    public IReadOnlyList<Waarschuwing> Waarschuwingen { get; init; } = [];
}
