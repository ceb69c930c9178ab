using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Interventies;

namespace Gereedschapskist.Api.Zoeken;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InterventieLijst))]
[JsonSerializable(typeof(VergelijkbareLijst))]
[JsonSerializable(typeof(Suggestielijst))]
internal sealed partial class ZoekJsonContext : JsonSerializerContext;
