using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Api.Zakelijkegevallen;

/// <summary>Contracts of a case; the answer is the domain's own record.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ZakelijkgevalVerzoek))]
[JsonSerializable(typeof(Zakelijkgeval))]
internal sealed partial class ZakelijkgevalJsonContext : JsonSerializerContext;
