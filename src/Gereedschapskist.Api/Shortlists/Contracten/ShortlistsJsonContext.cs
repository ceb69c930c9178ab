using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Shortlists.Contracten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ShortlistVerzoek))]
[JsonSerializable(typeof(ShortlistAntwoord))]
[JsonSerializable(typeof(NieuweShortlistAntwoord))]
[JsonSerializable(typeof(DeellinkAntwoord))]
[JsonSerializable(typeof(GeheimAntwoord))]
[JsonSerializable(typeof(VersiesAntwoord))]
[JsonSerializable(typeof(ImportAntwoord))]
internal sealed partial class ShortlistsJsonContext : JsonSerializerContext;
