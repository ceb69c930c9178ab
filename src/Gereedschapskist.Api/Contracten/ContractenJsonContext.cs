using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Contracten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(GemeenteAntwoord))]
internal sealed partial class ContractenJsonContext : JsonSerializerContext;
