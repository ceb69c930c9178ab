using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Vergelijkingen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Contracts of proposals and comparisons; the answers are the domain's own records.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VoorstelVerzoek))]
[JsonSerializable(typeof(Voorstelantwoord))]
[JsonSerializable(typeof(VergelijkVerzoek))]
[JsonSerializable(typeof(Vergelijking))]
internal sealed partial class MatchingJsonContext : JsonSerializerContext;
