namespace Gereedschapskist.Domein.Taal;

/// <summary>What a reader wants to know first, and the answer to it in whole sentences.</summary>
/// <param name="Kop">The question in a few words, such as "Wie betaalt".</param>
/// <param name="Tekst">One or more Dutch sentences that can be read without the question.</param>
public sealed record Kernzin(string Kop, string Tekst)
{
    /// <summary>The answers as one paragraph.</summary>
    public static string Samen(IEnumerable<Kernzin> zinnen) => string.Join(' ', zinnen.Select(zin => zin.Tekst));

    /// <summary>A sentence with its full stop, unless a name such as "Ook jij?" ends it already.</summary>
    public static string Zin(string tekst) => tekst is [.., '?' or '!' or '.'] ? tekst : tekst + ".";
}
