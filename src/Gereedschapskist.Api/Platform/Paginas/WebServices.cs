using Gereedschapskist.Api.Platform.Paginas.Fouten;
using Gereedschapskist.Opslag.Formulieren;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Server-rendered pages under the root.</summary>
internal static class WebServices
{
    /// <summary>Name of the session cookie that proves that a form came from here.</summary>
    public const string Formuliercookie = "formulier";

    /// <summary>Name of the cookie with the keys of the dossiers of a browser.</summary>
    public const string Dossiercookie = "shortlist";

    public static void AddPaginas(this WebApplicationBuilder builder)
    {
        // "dotnet run" starts in any folder and environment; the build's manifest knows where wwwroot is.
        builder.WebHost.UseStaticWebAssets();
        if (!builder.Environment.IsDevelopment())
        {
            // Otherwise a run from build output looks at every asset again, uncompressed and never cached.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
            builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        }

        builder.Services.Configure<WebOpties>(builder.Configuration.GetSection("Web"));
        builder.Services.AddRazorPages(o => o.RootDirectory = "/");
        builder.Services.Configure<RazorViewEngineOptions>(o => o.PageViewLocationFormats.Add("/Platform/Paginas/Gedeeld/{0}.cshtml"));
        builder.Services.AddExceptionHandler<Paginastoring>();
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie.Name = Formuliercookie;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddSingleton<Formuliersleutels>();
        builder.Services.AddSingleton<Formuliersleutelkast>();
        builder.Services.AddDataProtection().SetApplicationName("gereedschapskist");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<Formuliersleutelkast>((opties, kast) => opties.XmlRepository = kast);
        builder.Services.AddRouting(o => o.LowercaseUrls = true);
    }

    public static void MapPaginas(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }
}
