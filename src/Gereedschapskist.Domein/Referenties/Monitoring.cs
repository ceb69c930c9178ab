namespace Gereedschapskist.Domein.Referenties;

/// <summary>What can be measured per function, and who has the numbers.</summary>
public sealed record Monitoring
{
    public IReadOnlyList<Gegevensbron> Gegevensbronnen { get; init; } = [];

    public IReadOnlyList<Monitoringindicator> Indicatoren { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IEnumerable<Monitoringindicator> Van(string basisfunctionaliteit) =>
        Indicatoren.Where(indicator => indicator.Basisfunctionaliteiten.Contains(basisfunctionaliteit));

    public Gegevensbron? Gegevensbron(string? id) => Gegevensbronnen.FirstOrDefault(bron => bron.Id == id);
}
