using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Codelijsten;

/// <summary>The codes of one enum, as they stand in JSON, in files and in addresses; read from the type once.</summary>
public sealed class Enumcodes
{
    private static readonly ConcurrentDictionary<Type, Enumcodes> _bekend = new();
    private readonly FrozenDictionary<string, Enum> _waarden;

    private Enumcodes(Type type)
    {
        var leden = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(veld => (Code: veld.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? veld.Name, Waarde: (Enum)veld.GetValue(null)!))
            .ToList();
        Alle = [.. leden.Select(lid => lid.Code)];
        Codelijst = type.GetCustomAttribute<CodelijstAttribute>()?.Id;
        _waarden = leden.ToFrozenDictionary(lid => lid.Code, lid => lid.Waarde, StringComparer.Ordinal);
    }

    /// <summary>In the order of the enum.</summary>
    public IReadOnlyList<string> Alle { get; }

    /// <summary>Id of the list that explains the codes; null when readers never see them.</summary>
    public string? Codelijst { get; }

    /// <param name="type">An enum.</param>
    public static Enumcodes Van(Type type) => _bekend.GetOrAdd(type, t => new Enumcodes(t));

    /// <summary>Null when no value has this code.</summary>
    public Enum? Lees(string code) => _waarden.GetValueOrDefault(code);
}
