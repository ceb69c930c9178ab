namespace Gereedschapskist.Client;

/// <summary>Hoeveel kandidaten op een criterium een bandbreedte hebben in plaats van een waarde.</summary>
public sealed record Onscherpte
{
    /// <summary>Criterium: een code; /codelijsten legt de codes uit.</summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Aantal kandidaten.</summary>
    public required int Kandidaten { get; init; }
}
