namespace Gereedschapskist.Client;

/// <summary>What a source already says about the scale of a basisfunctionaliteit; shown with the advice.</summary>
public sealed record BekendeSchaal
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>De tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Waar dit staat.</summary>
    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
