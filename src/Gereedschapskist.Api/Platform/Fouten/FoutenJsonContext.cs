using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Platform.Fouten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Probleem))]
internal sealed partial class FoutenJsonContext : JsonSerializerContext;
