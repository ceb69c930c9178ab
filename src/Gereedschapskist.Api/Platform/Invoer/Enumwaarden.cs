using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>The documented spellings of an enum, as JSON writes them.</summary>
internal static class Enumwaarden
{
    private static readonly ConcurrentDictionary<Type, (IReadOnlyList<string> Namen, FrozenDictionary<string, object> Waarden)> _bekend = new();

    /// <summary>In the order of the enum.</summary>
    public static IReadOnlyList<string> Namen(Type type) => _bekend.GetOrAdd(type, Maak).Namen;

    public static string Naam<TEnum>(TEnum waarde)
        where TEnum : struct, Enum => _bekend.GetOrAdd(typeof(TEnum), Maak).Waarden.First(w => w.Value.Equals(waarde)).Key;

    public static object? Lees(Type type, string tekst) => _bekend.GetOrAdd(type, Maak).Waarden.GetValueOrDefault(tekst);

    public static Fout Onbekend(Type type, string tekst)
    {
        var keuze = string.Join(", ", Namen(type));
        var tip = Herstelzin.Later(() => Dichtstbij.Van(tekst, Namen(type)) is { } dichtstbij ? $"Bedoelde u '{dichtstbij}'? Kies uit: {keuze}." : $"Kies uit: {keuze}.");
        return new Fout("", Foutcodes.WaardeOnbekend, $"De waarde '{Problemen.Kort(tekst)}' bestaat niet.", tip);
    }

    private static (IReadOnlyList<string> Namen, FrozenDictionary<string, object> Waarden) Maak(Type type)
    {
        var leden = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(veld => (Naam: veld.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? veld.Name, Waarde: veld.GetValue(null)!))
            .ToList();
        return ([.. leden.Select(l => l.Naam)], leden.ToFrozenDictionary(l => l.Naam, l => l.Waarde, StringComparer.Ordinal));
    }
}
