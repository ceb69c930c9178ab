namespace Gereedschapskist.Client;

/// <summary>Een probleem dat de API meldde, voor wie liever een exception heeft.</summary>
/// <param name="probleem">Wat de API meldde.</param>
public sealed class ProbleemException(Probleem probleem) : Exception($"{probleem.Status} {probleem.Title}: {probleem.Detail}")
{
    /// <summary>Wat de API meldde.</summary>
    public Probleem Probleem { get; } = probleem;
}
