using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Portefeuilles;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Portefeuilles;

/// <summary>Sets of interventies within a budget.</summary>
internal static class PortefeuilleEndpoints
{
    /// <summary>Several exact solutions are worked out for one answer.</summary>
    private const int Prijs = 60;

    public static IServiceCollection AddPortefeuilles(this IServiceCollection services) =>
        services.AddJson(PortefeuilleJsonContext.Default).AddSingleton<IPortefeuilleoplosser, CpSatOplosser>();

    public static void MapPortefeuilles(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/portefeuilles").WithTags("Voorstellen").WithMetadata(new KostprijsAttribute(Prijs)).MapPost("", Kies).WithName("kiesPortefeuille");

    /// <summary>De beste set binnen een budget</summary>
    /// <remarks>
    /// Kiest voor een gemeente of regio de set interventies die binnen de budgetten het meest dekt van de gevraagde basisfunctionaliteiten en
    /// gezondheidsdoelen. De keuze is bewezen de beste bij het midden van de kosten. Het antwoord zegt welke keuzes ook bij lage en bij hoge
    /// kosten gelden, wat elk budget en de eis aan het bewijs kosten, en wat net niet meer past.
    /// </remarks>
    /// <param name="verzoek">Wat u wilt dekken, waar, en met hoeveel geld.</param>
    /// <response code="200">De set.</response>
    internal static Results<Ok<Portefeuille>, OngeldigVerzoek> Kies(
        Lichaam<PortefeuilleVerzoek> verzoek, Cataloguspeil peil, IPortefeuilleoplosser oplosser, TimeProvider klok)
    {
        var uitkomst = Portefeuillekiezer.Kies(peil.Huidig, verzoek.Waarde.NaarVraag(), Peildata.Vandaag(klok), oplosser);
        return uitkomst.Gelukt ? TypedResults.Ok(uitkomst.Waarde) : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
