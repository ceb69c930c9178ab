namespace Gereedschapskist.Client;

/// <summary>Een interventie die op een andere lijkt.</summary>
public sealed record VergelijkbareInterventie
{
    /// <summary>Een interventie in een lijst.</summary>
    public required InterventieTreffer Interventie { get; init; }

    /// <summary>Wat zij gemeen hebben.</summary>
    public IReadOnlyList<string> Redenen { get => field ?? []; init; }
}
