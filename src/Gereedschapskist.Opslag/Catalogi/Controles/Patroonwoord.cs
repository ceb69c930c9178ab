using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using Json.Schema.Keywords;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>
/// The keyword <c>pattern</c> with one interpreted expression for each pattern. The library compiles one for every place in a
/// schema that has a pattern: a handful of patterns in eighty places, which costs more than all the documents together.
/// </summary>
internal sealed class Patroonwoord : PatternKeyword
{
    private readonly Dictionary<string, Regex> _patronen = new(StringComparer.Ordinal);

    /// <summary>The dialect of the schemas, with this keyword in the place of the library's.</summary>
    public static Dialect Dialect() =>
        Json.Schema.Dialect.Draft202012.Without([Instance]).With([new Patroonwoord()], Json.Schema.Dialect.Draft202012.Id);

    public override object? ValidateKeywordValue(JsonElement value)
    {
        var patroon = value.GetString()!;
        if (!_patronen.TryGetValue(patroon, out var uitdrukking))
        {
            uitdrukking = new Regex(patroon, RegexOptions.ECMAScript);
            _patronen.Add(patroon, uitdrukking);
        }

        return uitdrukking;
    }
}
