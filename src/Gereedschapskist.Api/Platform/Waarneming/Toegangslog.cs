using Gereedschapskist.Api.Platform.Middleware;

namespace Gereedschapskist.Api.Platform.Waarneming;

/// <summary>
/// Tells of every request what was asked and how it went, and of every write that it was done. The address is the pattern of the
/// route: no query, no secret, no address of a client, so that nobody can be found in the log.
/// </summary>
internal sealed partial class Toegangslog(Waarnemingsopties opties, Meters meters, TimeProvider klok, ILoggerFactory loggers)
{
    private readonly ILogger _toegang = loggers.CreateLogger("Gereedschapskist.Toegang");
    private readonly ILogger _controle = loggers.CreateLogger("Gereedschapskist.Controle");

    public static Task Houd(HttpContext context, RequestDelegate next) =>
        context.RequestServices.GetRequiredService<Toegangslog>().HoudAsync(context, next);

    private Task HoudAsync(HttpContext context, RequestDelegate next) =>
        opties.Toegangslog || !IsLezen(context.Request) ? MeldNaAsync(context, next) : next(context);

    private async Task MeldNaAsync(HttpContext context, RequestDelegate next)
    {
        var begin = klok.GetTimestamp();
        await next(context);

        // A client may call its verb anything; only the ones that exist may stand in the log.
        var methode = context.GetEndpoint() is null && !HttpMethods.IsGet(context.Request.Method) ? "-" : context.Request.Method;
        var adres = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } patroon ? $"/{patroon.Trim('/')}" : "-";
        var status = context.Response.StatusCode;
        if (opties.Toegangslog)
        {
            MeldVerzoek(_toegang, methode, adres, status, (long)klok.GetElapsedTime(begin).TotalMilliseconds, Verzoeknummer.Van(context));
        }

        if (Schrijft(context))
        {
            meters.Wijziging(adres, methode, status);
            MeldWijziging(
                _controle, methode, adres, context.Request.RouteValues["id"] as string ?? "-", status, Verzoeknummer.Van(context));
        }
    }

    private static bool Schrijft(HttpContext context) =>
        !IsLezen(context.Request)
        && context.GetEndpoint() is { } endpoint
        && (!Adresregels.IsApi(context.Request.Path) || endpoint.Metadata.GetMetadata<SchrijftAttribute>() is not null);

    private static bool IsLezen(HttpRequest verzoek) => HttpMethods.IsGet(verzoek.Method) || HttpMethods.IsHead(verzoek.Method);

    [LoggerMessage(LogLevel.Information, "{Methode} {Adres} {Status} in {Milliseconden} ms, verzoek {Verzoek}")]
    private static partial void MeldVerzoek(ILogger log, string methode, string adres, int status, long milliseconden, string verzoek);

    [LoggerMessage(LogLevel.Information, "Gewijzigd: {Methode} {Adres} {Id} {Status}, verzoek {Verzoek}")]
    private static partial void MeldWijziging(ILogger log, string methode, string adres, string id, int status, string verzoek);
}
