namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What is known about the person and the supply. A field that is not there is unknown.</summary>
public sealed class Situatie(IReadOnlyDictionary<string, Antwoord> antwoorden)
{
    public static Situatie Leeg { get; } = new(new Dictionary<string, Antwoord>());

    public IEnumerable<string> Velden => antwoorden.Keys;

    public Antwoord? this[string veld] => antwoorden.TryGetValue(veld, out var antwoord) ? antwoord : null;

    /// <summary>The same situation with one thing more known.</summary>
    public Situatie Met(string veld, Antwoord antwoord) =>
        new(new Dictionary<string, Antwoord>(antwoorden) { [veld] = antwoord });
}
