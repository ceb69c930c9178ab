using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One row of the decision table: if all conditions are met, then this is who pays.</summary>
public sealed record Financieringsregel
{
    public required string Id { get; init; }

    /// <summary>The part of the chain it is about.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Parts that are the same supply seen from another purse, and so get the same answer.</summary>
    public IReadOnlyList<string> GeldtOokVoor { get; init; } = [];

    /// <summary>Higher goes first; 1 for a rule about what one insurer bought, else 0.</summary>
    public int Voorrang { get; init; }

    /// <summary>All of these must be met; none means always.</summary>
    public IReadOnlyList<Regelvoorwaarde> Als { get; init; } = [];

    public required Regelgevolg Dan { get; init; }

    /// <summary>First day it holds; null when no source gives one.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Last day it holds; null when no source gives one.</summary>
    public DateOnly? GeldigTot { get; init; }

    public required Zekerheid Zekerheid { get; init; }

    /// <summary>One plain sentence that can be read aloud.</summary>
    public required string Uitleg { get; init; }

    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public Financieringsoordeel Oordeel => Dan.Oordeel;
}
