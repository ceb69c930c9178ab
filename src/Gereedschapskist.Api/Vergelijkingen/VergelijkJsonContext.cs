using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Contracts of comparisons; the answer is the domain's own record.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VergelijkVerzoek))]
[JsonSerializable(typeof(Vergelijking))]
internal sealed partial class VergelijkJsonContext : JsonSerializerContext;
