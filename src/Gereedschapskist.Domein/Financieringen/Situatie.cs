namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What is known about the person and the supply. A field that is not there is unknown.</summary>
public sealed class Situatie(IReadOnlyDictionary<string, Veldantwoord> antwoorden)
{
    public static Situatie Leeg { get; } = new(new Dictionary<string, Veldantwoord>());

    public IEnumerable<string> Velden => antwoorden.Keys;

    public Veldantwoord? this[string veld] => antwoorden.TryGetValue(veld, out var antwoord) ? antwoord : null;

    /// <summary>The same situation with one thing more known.</summary>
    public Situatie Met(string veld, Veldantwoord antwoord) =>
        new(new Dictionary<string, Veldantwoord>(antwoorden) { [veld] = antwoord });
}
