// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using Gereedschapskist.Client.Interventies;
using Gereedschapskist.Client.Voorstellen;
using Gereedschapskist.Client.Financiering;
using Gereedschapskist.Client.Afwegingen;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Basisfunctionaliteiten;
using Gereedschapskist.Client.Gezondheidsdoelen;
using Gereedschapskist.Client.Gebieden;
using Gereedschapskist.Client.Catalogus;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>How everything the client sends and reads is written in JSON; no reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Afweging))]
[JsonSerializable(typeof(AfwegingReeks))]
[JsonSerializable(typeof(AfwegingReeksVerzoek))]
[JsonSerializable(typeof(AfwegingVerzoek))]
[JsonSerializable(typeof(AfwegingskaderAntwoord))]
[JsonSerializable(typeof(AfwegingskaderLijst))]
[JsonSerializable(typeof(Basisfunctionaliteit))]
[JsonSerializable(typeof(BasisfunctionaliteitRegelLijst))]
[JsonSerializable(typeof(CatalogusAntwoord))]
[JsonSerializable(typeof(CatalogusDeel))]
[JsonSerializable(typeof(Checklists))]
[JsonSerializable(typeof(ChecklistsVerzoek))]
[JsonSerializable(typeof(Codelijst))]
[JsonSerializable(typeof(CodelijstRegelLijst))]
[JsonSerializable(typeof(Deellink))]
[JsonSerializable(typeof(EigenAanpakken))]
[JsonSerializable(typeof(EigenAanpakkenVerzoek))]
[JsonSerializable(typeof(FinancieringAntwoord))]
[JsonSerializable(typeof(Financieringsmatrix))]
[JsonSerializable(typeof(Financieringsreeks))]
[JsonSerializable(typeof(FinancieringsreeksVerzoek))]
[JsonSerializable(typeof(FinancieringstoetsVerzoek))]
[JsonSerializable(typeof(GeheimAntwoord))]
[JsonSerializable(typeof(Geldoverzicht))]
[JsonSerializable(typeof(GeldoverzichtLijst))]
[JsonSerializable(typeof(Gemeente))]
[JsonSerializable(typeof(GemeenteLijst))]
[JsonSerializable(typeof(Gezondheidsdoel))]
[JsonSerializable(typeof(GezondheidsdoelLijst))]
[JsonSerializable(typeof(Import))]
[JsonSerializable(typeof(Interventie))]
[JsonSerializable(typeof(InterventieLijst))]
[JsonSerializable(typeof(JsonDocument))]
[JsonSerializable(typeof(Kader))]
[JsonSerializable(typeof(KadersamenvattingLijst))]
[JsonSerializable(typeof(Keten))]
[JsonSerializable(typeof(KetenLijst))]
[JsonSerializable(typeof(KostenBatenLijst))]
[JsonSerializable(typeof(MijlpaalLijst))]
[JsonSerializable(typeof(NieuweShortlist))]
[JsonSerializable(typeof(Portefeuille))]
[JsonSerializable(typeof(PortefeuilleVerzoek))]
[JsonSerializable(typeof(Probleem))]
[JsonSerializable(typeof(Regio))]
[JsonSerializable(typeof(RegioLijst))]
[JsonSerializable(typeof(Regiodoelen))]
[JsonSerializable(typeof(RegiodoelenVerzoek))]
[JsonSerializable(typeof(Register))]
[JsonSerializable(typeof(RegisterVerzoek))]
[JsonSerializable(typeof(RegistertoetsVerzoek))]
[JsonSerializable(typeof(Shortlist))]
[JsonSerializable(typeof(ShortlistVerzoek))]
[JsonSerializable(typeof(Situatievelden))]
[JsonSerializable(typeof(Suggestielijst))]
[JsonSerializable(typeof(Taken))]
[JsonSerializable(typeof(TakenVerzoek))]
[JsonSerializable(typeof(VergelijkVerzoek))]
[JsonSerializable(typeof(VergelijkbareLijst))]
[JsonSerializable(typeof(Vergelijking))]
[JsonSerializable(typeof(VersiesAntwoord))]
[JsonSerializable(typeof(Verzekeraarsblad))]
[JsonSerializable(typeof(VoorstelVerzoek))]
[JsonSerializable(typeof(Voorstelantwoord))]
[JsonSerializable(typeof(WerkagendaEisen))]
[JsonSerializable(typeof(WijzigingenAntwoord))]
[JsonSerializable(typeof(Zakelijkgeval))]
[JsonSerializable(typeof(ZakelijkgevalVerzoek))]
internal sealed partial class ClientJsonContext : JsonSerializerContext;
