namespace Gereedschapskist.Client;

/// <summary>Eén kenmerk van alle interventies.</summary>
public sealed record Vergelijkrij
{
    /// <summary>Vaste naam van het kenmerk.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Groep: doelgroep, bewijs, geld, uitvoering of oordeel.</summary>
    public required string Groep { get; init; }

    /// <summary>Een cel per interventie.</summary>
    public IReadOnlyList<Vergelijkcel> Cellen { get => field ?? []; init; }

    /// <summary>Ids van wie hier het beste is; leeg als dat niet te zeggen is.</summary>
    public IReadOnlyList<string> Beste { get => field ?? []; init; }

    /// <summary>Waarom wel of niet iemand de beste is; null als er bij dit kenmerk geen beter of slechter is.</summary>
    public string? Uitleg { get; init; }
}
