using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Basisfunctionaliteiten;
using Gereedschapskist.Api.Catalogi;
using Gereedschapskist.Api.Codelijsten;
using Gereedschapskist.Api.Gebieden;
using Gereedschapskist.Api.Gezondheidsdoelen;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Kaders;
using Gereedschapskist.Api.KostenBaten;
using Gereedschapskist.Api.Platform.Contracten;

namespace Gereedschapskist.Api;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InterventieAntwoord))]
[JsonSerializable(typeof(BasisfunctionaliteitAntwoord))]
[JsonSerializable(typeof(Lijst<BasisfunctionaliteitRegel>))]
[JsonSerializable(typeof(Lijst<KetenAntwoord>))]
[JsonSerializable(typeof(Lijst<GezondheidsdoelAntwoord>))]
[JsonSerializable(typeof(Lijst<GemeenteAntwoord>))]
[JsonSerializable(typeof(Lijst<RegioAntwoord>))]
[JsonSerializable(typeof(Lijst<CodelijstRegel>))]
[JsonSerializable(typeof(Lijst<KostenBatenAntwoord>))]
[JsonSerializable(typeof(Lijst<Kadersamenvatting>))]
[JsonSerializable(typeof(KaderAntwoord))]
[JsonSerializable(typeof(Lijst<MijlpaalAntwoord>))]
[JsonSerializable(typeof(WerkagendaEisenAntwoord))]
[JsonSerializable(typeof(CodelijstAntwoord))]
[JsonSerializable(typeof(CatalogusAntwoord))]
[JsonSerializable(typeof(CatalogusDeel))]
[JsonSerializable(typeof(WijzigingenAntwoord))]
internal sealed partial class ContractenJsonContext : JsonSerializerContext;
