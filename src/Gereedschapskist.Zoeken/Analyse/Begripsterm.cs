using System.Globalization;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>A term of a thesaurus group as a row of stems.</summary>
/// <param name="Stammen">One per word.</param>
/// <param name="Groep">Number of the group.</param>
/// <param name="Verwant">Whether the term is only related to the group.</param>
internal sealed record Begripsterm(IReadOnlyList<string> Stammen, int Groep, bool Verwant)
{
    /// <summary>Index term of a group, for texts that hold one of its terms.</summary>
    public static string Term(int groep) => string.Create(CultureInfo.InvariantCulture, $"§{groep}");

    /// <summary>Index term of a group, for texts that hold a word related to it.</summary>
    public static string Verwantterm(int groep) => string.Create(CultureInfo.InvariantCulture, $"~{groep}");

    /// <summary>Number of the group behind an index term.</summary>
    public static int Nummer(string term) => int.Parse(term.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    public string Indexterm { get; } = Verwant ? Verwantterm(Groep) : Term(Groep);
}
