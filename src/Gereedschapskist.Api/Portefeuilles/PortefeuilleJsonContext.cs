using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Portefeuilles;

namespace Gereedschapskist.Api.Portefeuilles;

/// <summary>Contracts of a set; the answer is the domain's own record.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PortefeuilleVerzoek))]
[JsonSerializable(typeof(Portefeuille))]
internal sealed partial class PortefeuilleJsonContext : JsonSerializerContext;
