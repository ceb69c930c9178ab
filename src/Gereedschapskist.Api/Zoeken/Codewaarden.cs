using Gereedschapskist.Api.Platform.Paginas;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Reads an enum value from the code it has in addresses and JSON.</summary>
internal static class Codewaarden<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> _waarden = Enum.GetValues<T>().ToDictionary(Labels.Code, w => w, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Codes => _waarden.Keys;

    public static T? Lees(string code) => _waarden.TryGetValue(code, out var waarde) ? waarde : null;
}
