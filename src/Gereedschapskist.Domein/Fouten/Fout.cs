namespace Gereedschapskist.Domein.Fouten;

/// <summary>One thing that is wrong with a request or file, said so that a Dutch reader can mend it.</summary>
/// <param name="Veld">Path of the field, in camelCase: <c>doelgroep.leeftijdVan</c>, <c>gemeenten[2]</c>.</param>
/// <param name="Code">Stable kebab-case code of the rule that was broken; <see cref="Foutcodes"/> has those of requests.</param>
/// <param name="Melding">What is wrong, in one Dutch sentence.</param>
/// <param name="Raad">How to mend it.</param>
public sealed record Fout(string Veld, string Code, string Melding, Herstelzin Raad)
{
    /// <summary>How to mend it, in one Dutch sentence.</summary>
    public string Herstel => Raad.ToString();
}
