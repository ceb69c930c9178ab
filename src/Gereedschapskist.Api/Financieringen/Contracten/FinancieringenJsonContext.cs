using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Platform.Contracten;

namespace Gereedschapskist.Api.Financieringen.Contracten;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(FinancieringstoetsVerzoek))]
[JsonSerializable(typeof(FinancieringsreeksVerzoek))]
[JsonSerializable(typeof(FinancieringAntwoord))]
[JsonSerializable(typeof(FinancieringsreeksAntwoord))]
[JsonSerializable(typeof(SituatieveldenAntwoord))]
[JsonSerializable(typeof(FinancieringsmatrixAntwoord))]
[JsonSerializable(typeof(VerzekeraarsbladAntwoord))]
[JsonSerializable(typeof(GeldoverzichtAntwoord))]
[JsonSerializable(typeof(Lijst<GeldoverzichtAntwoord>))]
internal sealed partial class FinancieringenJsonContext : JsonSerializerContext;
