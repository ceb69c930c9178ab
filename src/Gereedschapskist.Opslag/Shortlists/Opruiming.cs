namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>What a round of cleaning did.</summary>
/// <param name="Gewist">Shortlists that were erased.</param>
/// <param name="UitgesteldTot">The clock jumped, so nothing is erased before this moment; null when there was no reason to wait.</param>
public sealed record Opruiming(int Gewist, DateTimeOffset? UitgesteldTot);
