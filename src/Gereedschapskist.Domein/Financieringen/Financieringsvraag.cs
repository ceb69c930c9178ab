namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A funding check as it is asked: about one interventie, one basisfunctionaliteit or one keten.</summary>
public sealed record Financieringsvraag
{
    /// <summary>Id of the interventie.</summary>
    public string? Interventie { get; init; }

    /// <summary>Id of the basisfunctionaliteit.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id of the keten.</summary>
    public string? Keten { get; init; }

    public required DateOnly Peildatum { get; init; }

    /// <summary>What is known: text for a choice, a whole number, or true and false.</summary>
    public IReadOnlyDictionary<string, object?> Situatie { get; init; } = new Dictionary<string, object?>();
}
