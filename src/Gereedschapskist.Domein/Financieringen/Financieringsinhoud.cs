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
}
