namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A question whose answer would decide or refine something.</summary>
public sealed record Vervolgvraag
{
    /// <summary>The field, with only the answers that matter to what is asked about.</summary>
    public required Situatieveld Veld { get; init; }

    /// <summary>Whether leaving it open asks about the part in general.</summary>
    public bool Verfijning { get; init; }

    /// <summary>Sum over the parts of the share of answers that settles the verdict on that part.</summary>
    public required double Beslist { get; init; }

    /// <summary>Number of parts for which some answer changes the verdict.</summary>
    public required int Verandert { get; init; }

    /// <summary>Ids of the parts it matters to.</summary>
    public required IReadOnlyList<string> Onderdelen { get; init; }

    /// <summary>What the verdict on each of those parts becomes, per group of answers.</summary>
    public IReadOnlyList<Onderdeeluitkomsten> Uitkomsten { get; init; } = [];
}
