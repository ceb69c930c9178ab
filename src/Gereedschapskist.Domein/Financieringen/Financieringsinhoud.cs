using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Everything the folder <c>financiering</c> of the catalogue holds, as read.</summary>
public sealed record Financieringsinhoud
{
    public IReadOnlyList<Situatieveld> Velden { get; init; } = [];

    public IReadOnlyList<Ketenregels> Ketens { get; init; } = [];

    public IReadOnlyList<Kaderregel> Basisregels { get; init; } = [];

    public IReadOnlyList<Kaderregel> Onderwerpregels { get; init; } = [];

    public IReadOnlyList<Programma> Programmas { get; init; } = [];

    public IReadOnlyList<OverkoepelendProgramma> Overkoepelend { get; init; } = [];

    public IReadOnlyList<Zorgverzekeraar> Zorgverzekeraars { get; init; } = [];

    public IReadOnlyList<Duiding> Duidingen { get; init; } = [];

    public IReadOnlyList<Wet> Wetten { get; init; } = [];

    public IReadOnlyList<Zorgsoort> Zorgsoorten { get; init; } = [];

    public IReadOnlyList<Tarief> Tarieven { get; init; } = [];

    public IReadOnlyList<Geldstroom> Geldstromen { get; init; } = [];

    public IReadOnlyList<Tegenspraak> Tegenspraken { get; init; } = [];

    /// <summary>Rules on basisfunctionaliteiten that no chain describes; their part is the id of the basisfunctionaliteit.</summary>
    public IReadOnlyList<Financieringsregel> Functieregels { get; init; } = [];

    /// <summary>The tables the money streams point at.</summary>
    public IReadOnlyList<Geldoverzicht> Geldoverzichten { get; init; } = [];
}
