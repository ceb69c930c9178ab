using System.Net.Mime;
using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>
/// What <c>/health/ready</c> says: <c>klaar</c>, <c>beperkt</c> (200: searching and reading works, saving does not) or <c>niet-klaar</c>
/// (503), as a whole and per part.
/// </summary>
internal static class Gezondheidsantwoord
{
    public static async Task Schrijf(HttpContext context, HealthReport verslag)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", Woord(verslag.Status));
        json.WriteStartObject("onderdelen");
        foreach (var (naam, onderdeel) in verslag.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(naam);
            json.WriteString("status", Woord(onderdeel.Status));
            json.WriteString("melding", onderdeel.Description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Woord(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "klaar",
        HealthStatus.Degraded => "beperkt",
        _ => "niet-klaar",
    };
}
