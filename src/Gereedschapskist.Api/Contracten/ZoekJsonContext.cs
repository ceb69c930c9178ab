using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Contracten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InterventieLijst))]
[JsonSerializable(typeof(VergelijkbareLijst))]
[JsonSerializable(typeof(Suggestielijst))]
internal sealed partial class ZoekJsonContext : JsonSerializerContext;
