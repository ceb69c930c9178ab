namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One thing that can be told about a situation, with the question that asks for it.</summary>
public sealed record Situatieveld
{
    public const string Ja = "ja";
    public const string Nee = "nee";

    public required string Id { get; init; }

    /// <summary>Short name, as used in conditions.</summary>
    public required string Label { get; init; }

    /// <summary>What it is after "hangt af van": "de leeftijd", "of iemand zwanger is".</summary>
    public required string InZin { get; init; }

    public required string Vraag { get; init; }

    public required Veldtype Type { get; init; }

    /// <summary>Lowest allowed number.</summary>
    public int? Minimum { get; init; }

    /// <summary>Highest allowed number, inclusive.</summary>
    public int? Maximum { get; init; }

    /// <summary>Allowed choices.</summary>
    public IReadOnlyList<Veldwaarde> Waarden { get; init; } = [];

    /// <summary>
    /// A field that refines the answer. Leaving it out asks about the part in general, which is a question of its own;
    /// leaving out any other field leaves the answer open.
    /// </summary>
    public bool Verfijning { get; init; }

    /// <summary>Follows from the question itself and cannot be filled in.</summary>
    public bool Afgeleid { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>The label of one of the answers.</summary>
    public string LabelVan(string waarde) => Waarden.FirstOrDefault(w => w.Id == waarde)?.Label ?? waarde;
}
