using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Afwegingen;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AfwegingVerzoek))]
[JsonSerializable(typeof(AfwegingReeksVerzoek))]
[JsonSerializable(typeof(AfwegingAntwoord))]
[JsonSerializable(typeof(AfwegingReeksAntwoord))]
[JsonSerializable(typeof(AfwegingskaderLijst))]
[JsonSerializable(typeof(AfwegingskaderAntwoord))]
internal sealed partial class AfwegingJsonContext : JsonSerializerContext;
