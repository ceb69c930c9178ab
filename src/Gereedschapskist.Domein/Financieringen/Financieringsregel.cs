using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One row of the decision table: if all conditions are met, then this is who pays.</summary>
public sealed record Financieringsregel
{
    public required string Id { get; init; }

    /// <summary>The part of the chain it is about.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Parts that are the same supply seen from another purse, and so get the same answer.</summary>
    public IReadOnlyList<string> GeldtOokVoor { get => field ?? []; init; }

    /// <summary>
    /// Higher goes first: 0 for the general rule, 1 for what one insurer bought, 2 and up for who or what falls outside the
    /// group. From 2 on an answer that is not given does not count as outside.
    /// </summary>
    public int Voorrang { get; init; }

    /// <summary>The group that this rule guards, in words: what is taken for granted while nobody asks; only from voorrang 2.</summary>
    public string? Groep { get; init; }

    /// <summary>Number of conditions that only refine an equally specific rule; not in the data.</summary>
    [JsonIgnore]
    public int Verfijning { get; init; }

    /// <summary>Whether it was worked out from a written rule; not in the data.</summary>
    [JsonIgnore]
    public bool Afgeleid { get; init; }

    /// <summary>What it says of a programme that no source names.</summary>
    public Programmatoets Programma { get; init; }

    /// <summary>Whether a source names a contract with the insurer as a condition.</summary>
    public bool ContractNodig { get; init; }

    /// <summary>Ids of the money of the State it leans on.</summary>
    public IReadOnlyList<string> Geld { get => field ?? []; init; }

    /// <summary>All of these must be met; none means always.</summary>
    public IReadOnlyList<Regelvoorwaarde> Als { get => field ?? []; init; }

    public required Regelgevolg Dan { get; init; }

    /// <summary>First day it holds; null when no source gives one.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Last day it holds; null when no source gives one.</summary>
    public DateOnly? GeldigTot { get; init; }

    public required Zekerheid Zekerheid { get; init; }

    /// <summary>One plain sentence that can be read aloud.</summary>
    public required string Uitleg { get; init; }

    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public Financieringsoordeel Oordeel => Dan.Oordeel;

    /// <summary>How it is ranked: the highest decides.</summary>
    internal (int Voorrang, int Voorwaarden, int Verfijning) Rang => (Voorrang, Als.Count - Verfijning, (Verfijning * 2) + (IsWlz ? 1 : 0));

    /// <summary>Of two refinements the Wlz weighs most: it says who pays, not only how much.</summary>
    private bool IsWlz => Verfijning > 0 && Als[^1].Veld == Veldnamen.WlzIndicatie;

    public bool GeldtOp(DateOnly dag) => dag >= (GeldigVan ?? DateOnly.MinValue) && dag <= (GeldigTot ?? DateOnly.MaxValue);
}
