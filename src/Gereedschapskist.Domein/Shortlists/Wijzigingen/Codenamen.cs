using System.Reflection;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>The code under which a value of an enum stands in files and answers.</summary>
internal static class Codenamen
{
    public static string Code<T>(this T waarde)
        where T : struct, Enum => typeof(T).GetField(waarde.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? waarde.ToString();
}
