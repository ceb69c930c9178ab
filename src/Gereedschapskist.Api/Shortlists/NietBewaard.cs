using System.Reflection;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>413, or 429 and 503 that any call can get: the store did not take this shortlist.</summary>
internal class NietBewaard(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    private const int Dag = 24 * 60 * 60;

    public static NietBewaard Om(Opslaguitslag uitslag, TimeProvider klok) =>
        new(Weigering(uitslag)) { WachtSeconden = Wacht(uitslag, klok) };

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.TeGroot);

    protected static Probleem Weigering(Opslaguitslag uitslag) => uitslag switch
    {
        Opslaguitslag.TeGroot => Problemen.Maak(
            Probleemsoort.TeGroot, "De shortlist is te groot om te bewaren. Maak de notities korter of verdeel de interventies over meer shortlists."),
        Opslaguitslag.Vol => Problemen.Maak(
            Probleemsoort.OpslagNietBeschikbaar, "Er is nu geen ruimte voor nog een shortlist; de beheerder moet die maken. Bestaande shortlists openen en wijzigen kan gewoon."),
        Opslaguitslag.DagruimteOp => Problemen.Maak(
            Probleemsoort.DagruimteOp, "Vanaf dit adres is vandaag al zo veel bewaard als op één dag mag. Morgen kan het weer; moet u meer bewaren, vraag de beheerder om ruimte."),
        Opslaguitslag.HerhalingAnders => Problemen.Maak(
            Probleemsoort.HerhalingAnders, "De sleutel in 'Idempotency-Key' is al gebruikt voor een ander bericht. Neem voor elk nieuw bericht een nieuwe sleutel."),
        Opslaguitslag.HerhalingVoorbij => Problemen.Maak(
            Probleemsoort.Botsing, "Wat met deze 'Idempotency-Key' is gemaakt, is intussen verwijderd of heeft een nieuw geheim. Neem een nieuwe sleutel om iets nieuws te maken."),
        _ => throw new ArgumentOutOfRangeException(nameof(uitslag), uitslag, "This is no refusal."),
    };

    protected static int? Wacht(Opslaguitslag uitslag, TimeProvider klok) => uitslag switch
    {
        Opslaguitslag.DagruimteOp => Dag - (int)klok.GetUtcNow().TimeOfDay.TotalSeconds,
        Opslaguitslag.Vol => Dag,
        _ => null,
    };
}

/// <summary>Also 409 and 422: what was to be made under this key was made before, differently or not any more.</summary>
internal sealed class NietGemaakt(Probleem probleem) : NietBewaard(probleem), IEndpointMetadataProvider
{
    public static new NietGemaakt Om(Opslaguitslag uitslag, TimeProvider klok) =>
        new(Weigering(uitslag)) { WachtSeconden = Wacht(uitslag, klok) };

    public static new void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        Beschrijf(builder, Probleemsoort.Botsing);
        Beschrijf(builder, Probleemsoort.TeGroot);
        Beschrijf(builder, Probleemsoort.HerhalingAnders);
    }
}
