using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>How a shortlist is written in the database. Apart from the API's contract, which may change sooner.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Shortlist))]
internal sealed partial class ShortlistopslagJsonContext : JsonSerializerContext;

/// <summary>Text of the database to shortlist and back.</summary>
internal static class Shortlistopslag
{
    public static string Schrijf(Shortlist shortlist) => JsonSerializer.Serialize(shortlist, ShortlistopslagJsonContext.Default.Shortlist);

    public static Shortlist Lees(string inhoud) => JsonSerializer.Deserialize(inhoud, ShortlistopslagJsonContext.Default.Shortlist)!;
}
