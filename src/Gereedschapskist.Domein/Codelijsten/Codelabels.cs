using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Codelijsten;

/// <summary>What the codes are called, according to the code lists of one catalogue.</summary>
public sealed class Codelabels
{
    private readonly FrozenDictionary<(string Lijst, string Code), Code> _codes;

    public Codelabels(IEnumerable<Codelijst> lijsten) =>
        _codes = lijsten.SelectMany(l => l.Codes, (lijst, code) => (lijst, code)).ToFrozenDictionary(c => (c.lijst.Id, c.code.Id), c => c.code);

    /// <summary>The label of a value, by the list that its enum names.</summary>
    public string Van<T>(T waarde)
        where T : struct, Enum => Van(Enumcode.Codelijst<T>() ?? "", waarde.Code());

    /// <summary>The label of a code; a code that the list does not know reads as words.</summary>
    public string Van(string lijst, string code) => _codes.TryGetValue((lijst, code), out var bekend) ? bekend.Label : Woorden(code);

    /// <summary>The label as it stands inside a sentence: "goed beschreven", "Zvw".</summary>
    public string InZin<T>(T waarde)
        where T : struct, Enum => InZin(Enumcode.Codelijst<T>() ?? "", waarde.Code());

    public string InZin(string lijst, string code) =>
        _codes.GetValueOrDefault((lijst, code))?.Kort ?? Van(lijst, code).MetKleineLetter();

    private static string Woorden(string code) => code.Replace('-', ' ').MetHoofdletter();
}
