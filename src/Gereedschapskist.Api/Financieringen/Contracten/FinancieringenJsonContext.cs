using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Financieringen.Contracten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FinancieringstoetsVerzoek))]
[JsonSerializable(typeof(FinancieringsreeksVerzoek))]
[JsonSerializable(typeof(FinancieringAntwoord))]
[JsonSerializable(typeof(FinancieringsreeksAntwoord))]
[JsonSerializable(typeof(SituatieveldenAntwoord))]
[JsonSerializable(typeof(FinancieringsmatrixAntwoord))]
internal sealed partial class FinancieringenJsonContext : JsonSerializerContext;
