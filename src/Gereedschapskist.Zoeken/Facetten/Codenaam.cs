using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>The code under which an enum value goes over the line.</summary>
internal static class Codenaam<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> _namen = Enum.GetValues<T>().ToFrozenDictionary(w => w, Lees);

    public static string Van(T waarde) => _namen[waarde];

    private static string Lees(T waarde) =>
        typeof(T).GetField(waarde.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? waarde.ToString();
}
