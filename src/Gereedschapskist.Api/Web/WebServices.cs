using Gereedschapskist.Api.Web.Foutpaginas;
using Gereedschapskist.Api.Web.Shortlists;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Gereedschapskist.Api.Web;

/// <summary>Server-rendered pages under the root.</summary>
internal static class WebServices
{
    public static void AddPaginas(this WebApplicationBuilder builder)
    {
        // "dotnet run" starts in any folder and environment; the build's manifest knows where wwwroot is.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.Configure<WebOpties>(builder.Configuration.GetSection("Web"));
        builder.Services.AddRazorPages(o => o.RootDirectory = "/Paginas");
        builder.Services.Configure<RazorViewEngineOptions>(o => o.PageViewLocationFormats.Add("/Paginas/Gedeeld/{0}.cshtml"));
        builder.Services.AddSingleton<Verwanten>();
        builder.Services.AddExceptionHandler<Paginastoring>();
        builder.Services.AddRouting(o => o.LowercaseUrls = true);
    }

    public static void MapPaginas(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapDownloads();
        app.MapRazorPages().WithStaticAssets();
    }
}
