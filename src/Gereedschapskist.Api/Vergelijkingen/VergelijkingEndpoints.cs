using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Comparisons.</summary>
internal static class VergelijkingEndpoints
{
    public static IServiceCollection AddVergelijkingen(this IServiceCollection services) => services.AddJson(VergelijkJsonContext.Default);

    public static void MapVergelijkingen(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/vergelijkingen").WithTags("Voorstellen").MapPost("", Vergelijk).WithName("vergelijkInterventies")
            .WithMetadata(new KostprijsAttribute(1) { AlsBestand = 30 }).MetKoppen("Content-Disposition", "Catalogusversie");

    /// <summary>The file behind a plain link on the page.</summary>
    public static void MapVergelijkingDownload(this WebApplication app) =>
        app.MapGet("/vergelijken/download/{formaat}", Download).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();

    private static Results<Exportbestand, NotFound> Download(string formaat, string[] interventie, Cataloguspeil peil, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        var vorm = VergelijkingVorm.Vormen.FirstOrDefault(v => v.Extensie == formaat);
        var uitkomst = Vergelijker.Vergelijk(catalogus, new Vergelijkvraag { Interventies = interventie }, Peildata.Vandaag(klok));
        return vorm is not null && uitkomst.Gelukt ? VergelijkingVorm.Bestand(uitkomst.Waarde, catalogus, vorm) : TypedResults.NotFound();
    }

    /// <summary>Interventies vergelijken</summary>
    /// <remarks>
    /// Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk. Per rij staat wie de beste is, alleen als dat met
    /// zekerheid te zeggen is, en wat onbekend is. Met 'waarvoor' komen de oordelen erbij die van uw vraag afhangen. Kies met Accept een
    /// document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV).
    /// </remarks>
    /// <param name="verzoek">Welke interventies, en waarvoor.</param>
    /// <response code="200">De vergelijking.</response>
    internal static Results<VergelijkingVorm, OngeldigVerzoek> Vergelijk(
        Lichaam<VergelijkVerzoek> verzoek, Cataloguspeil peil, Zoekindexen indexen, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        var uitkomst = Vergelijker.Vergelijk(
            catalogus, verzoek.Waarde.NaarVraag(), Peildata.Vandaag(klok), Doelzoeker.Voor(catalogus, indexen));
        return uitkomst.Gelukt ? new VergelijkingVorm(uitkomst.Waarde, catalogus) : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
