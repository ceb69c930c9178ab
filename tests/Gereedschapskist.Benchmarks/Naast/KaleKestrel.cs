using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>The server without a service: what one request costs at least.</summary>
internal static class KaleKestrel
{
    private static readonly byte[] _inhoud = new byte[3_600];

    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", static (HttpContext context) =>
        {
            context.Response.ContentLength = _inhoud.Length;
            return context.Response.Body.WriteAsync(_inhoud).AsTask();
        });
        await app.StartAsync();
        return app;
    }
}
