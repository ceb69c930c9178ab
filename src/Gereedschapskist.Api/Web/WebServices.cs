namespace Gereedschapskist.Api.Web;

/// <summary>Server-rendered pages under the root.</summary>
internal static class WebServices
{
    public static void AddPaginas(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<WebOpties>(builder.Configuration.GetSection("Web"));
        builder.Services.AddRazorPages(o => o.RootDirectory = "/Paginas");
        builder.Services.AddRouting(o => o.LowercaseUrls = true);
    }

    public static void MapPaginas(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }
}
