using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Registers;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RegisterVerzoek))]
[JsonSerializable(typeof(RegistertoetsVerzoek))]
[JsonSerializable(typeof(RegisterAntwoord))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
