using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken;

/// <summary>Hard conditions: values of one filter are alternatives, filters add up. Empty means no condition.</summary>
public sealed record Zoekfilters
{
    public IReadOnlyList<string> Basisfunctionaliteiten { get; init; } = [];

    public IReadOnlyList<string> Themas { get; init; } = [];

    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    /// <summary>Ages of the people it must suit; an interventie passes when its ages overlap one of these.</summary>
    public IReadOnlyList<Leeftijdsbereik> Leeftijden { get; init; } = [];

    public IReadOnlyList<string> Kenmerken { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Groups of performers, or performers as interventies name them.</summary>
    public IReadOnlyList<string> Uitvoerders { get; init; } = [];

    public IReadOnlyList<Preventievorm> Preventievormen { get; init; } = [];

    public Erkenningsniveau? MinimumErkenning { get; init; }

    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];

    /// <summary>
    /// Euro per participant, held against the middle of the estimate; an interventie with unknown cost does not pass, and the answer
    /// says how many there were.
    /// </summary>
    public decimal? MaxKostenPerDeelnemer { get; init; }

    /// <summary>From <c>€</c> to <c>€€€€€</c>.</summary>
    public IReadOnlyList<string> Kostenklassen { get; init; } = [];

    public IReadOnlyList<string> Eigenaren { get; init; } = [];
}
