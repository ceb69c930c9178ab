namespace Gereedschapskist.Client;

/// <summary>Wat een bron al over de schaal zegt.</summary>
public sealed record BekendeSchaalAntwoord
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Wat er staat.</summary>
    public required string Tekst { get; init; }

    /// <summary>De bron.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}
