namespace Gereedschapskist.Client;

/// <summary>What a source already says about the scale of a basisfunctionaliteit; shown with the advice.</summary>
public sealed record BekendeSchaal
{
    /// <summary>Basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Bronnen.</summary>
    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
