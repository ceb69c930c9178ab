using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Contracts of proposals; the answer is the domain's own record.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VoorstelVerzoek))]
[JsonSerializable(typeof(Voorstelantwoord))]
internal sealed partial class VoorstelJsonContext : JsonSerializerContext;
