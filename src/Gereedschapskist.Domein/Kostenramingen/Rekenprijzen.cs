namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Reference numbers for estimates, as the catalogue holds them.</summary>
public sealed record Rekenprijzen
{
    /// <summary>In order: the first whose words are found is taken. The last has no words and is for all others.</summary>
    public IReadOnlyList<Uurprijs> Uurprijzen { get; init; } = [];

    public Klassengrootte? Klas { get; init; }
}
