namespace Gereedschapskist.Client;

/// <summary>A code from a list that may grow: a value this version of the client does not know is kept as it came.</summary>
/// <typeparam name="TZelf">The code itself.</typeparam>
public interface ICode<TZelf>
    where TZelf : struct, ICode<TZelf>
{
    /// <summary>De code zoals de API die schrijft, in kebab-case.</summary>
    string Waarde { get; }

    /// <summary>De codes die deze versie van de client kent.</summary>
    static abstract IReadOnlyList<TZelf> Bekend { get; }

    /// <summary>Maakt een code van tekst, ook als deze versie van de client haar niet kent.</summary>
    /// <param name="waarde">De code zoals de API die schrijft.</param>
    /// <returns>De code.</returns>
    static abstract TZelf Van(string waarde);
}
