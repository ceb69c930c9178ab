using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Basisfunctionaliteiten;
using Gereedschapskist.Api.Catalogi;
using Gereedschapskist.Api.Checklists;
using Gereedschapskist.Api.Codelijsten;
using Gereedschapskist.Api.EigenAanpakken;
using Gereedschapskist.Api.Financieringen;
using Gereedschapskist.Api.Gebieden;
using Gereedschapskist.Api.Gezondheidsdoelen;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Kaders;
using Gereedschapskist.Api.KostenBaten;
using Gereedschapskist.Api.Over;
using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Portefeuilles;
using Gereedschapskist.Api.Regiodoelen;
using Gereedschapskist.Api.Registers;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Api.Taakverdelingen;
using Gereedschapskist.Api.Vergelijkingen;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Api.Zakelijkegevallen;
using Gereedschapskist.Api.Zoeken;

namespace Gereedschapskist.Api;

/// <summary>The order in which a request is handled.</summary>
internal static class ApiPipeline
{
    /// <summary>Marks of the framework. Pages bring the services of signing in along, and it then puts both before everything, though nobody signs in here.</summary>
    private static readonly string[] _nietNodig = ["__AuthenticationMiddlewareSet", "__AuthorizationMiddlewareSet"];

    public static void UseGereedschapskist(this WebApplication app)
    {
        foreach (var naam in _nietNodig)
        {
            ((IApplicationBuilder)app).Properties[naam] = true;
        }

        app.UseForwardedHeaders();
        app.Use(Proxywaarschuwing.Kijk);
        app.Use(Verzoeknummer.Vermeld);
        app.Use(Antwoordkoppen.Zet);
        app.Use(Toegangslog.Houd);
        app.Use(Hoofdverzoek.Beantwoord);
        app.UseResponseCompression();
        app.UseExceptionHandler(Serverinstelling.Meld);
        app.UseStatusCodePages(Statuspaginas.Schrijf);
        app.Use(Verbruiksbewaking.Vermeld);
        app.Use(Adresregels.VoorRoutering);
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.Use(Vormonderhandeling.Controleer);
        app.Use(Cachebaarheid.Antwoord);
        app.Use(Methoderegel.Controleer);
        app.Use(Adresregels.NaRoutering);
        app.Use(Paginaadres.NaRoutering);

        app.MapApi();
        app.MapGezondheid();
        app.MapBeschrijving();
        app.MapProefpagina();
        app.MapBeveiligingstekst();
        app.MapPaginas();
        app.MapDownloads();
        app.MapVerzekeraarsbladDownload();
        app.MapVergelijkingDownload();
        app.MapRegisterdownload();
        app.MapChecklistdownload();

        // The framework would do this when it starts to listen; here the endpoints can be made while the catalogue loads.
        app.UseEndpoints(_ => { });
        _ = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;
    }

    /// <summary>Every resource of the API, one line each; the group puts the strict input filter before all of them.</summary>
    private static void MapApi(this WebApplication app)
    {
        var v1 = app.MapGroup("/v1").AddEndpointFilterFactory(Invoerfilter.Maak);

        // The same for everyone until the catalogue changes.
        var openbaar = v1.MapGroup("").Cachebaar();
        openbaar.MapCatalogus();
        openbaar.MapCodelijsten();
        openbaar.MapInterventies();
        openbaar.MapBasisfunctionaliteiten();
        openbaar.MapKetens();
        openbaar.MapGezondheidsdoelen();
        openbaar.MapGemeenten();
        openbaar.MapRegios();
        openbaar.MapKostenBaten();
        openbaar.MapFinancieringen();
        openbaar.MapAfwegingskaders();
        openbaar.MapKaders();
        openbaar.MapVerzekeraarsbladen();
        openbaar.MapGeldoverzichten();
        openbaar.MapAfwegingen();
        v1.MapRegisters();
        v1.MapChecklists();
        v1.MapRegiodoelen();
        v1.MapTaken();
        v1.MapEigenAanpakken();
        v1.MapShortlists();
        openbaar.MapCatalogustabellen();
        openbaar.MapInterventiesZoeken();
        openbaar.MapVoorstellen();
        openbaar.MapVergelijkingen();
        openbaar.MapZakelijkegevallen();
        openbaar.MapPortefeuilles();
    }
}
