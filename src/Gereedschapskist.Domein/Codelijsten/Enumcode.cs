using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Codelijsten;

/// <summary>From a value of an enum to its code and back.</summary>
public static class Enumcode
{
    /// <summary>The code of a value, such as <c>goed-onderbouwd</c>.</summary>
    public static string Code<T>(this T waarde)
        where T : struct, Enum => Codetabel<T>.Codes[waarde];

    /// <summary>The value with this code; null when there is none.</summary>
    public static T? Lees<T>(string code)
        where T : struct, Enum => Codetabel<T>.Alle.Lees(code) is T waarde ? waarde : null;

    /// <summary>All codes, in the order of the enum.</summary>
    public static IReadOnlyList<string> Alle<T>()
        where T : struct, Enum => Codetabel<T>.Alle.Alle;

    internal static string? Codelijst<T>()
        where T : struct, Enum => Codetabel<T>.Alle.Codelijst;

    private static class Codetabel<T>
        where T : struct, Enum
    {
        public static readonly Enumcodes Alle = Enumcodes.Van(typeof(T));

        public static readonly FrozenDictionary<T, string> Codes =
            Alle.Alle.ToFrozenDictionary(code => (T)Alle.Lees(code)!, code => code);
    }
}
