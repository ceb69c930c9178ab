using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Reads a JSON body and reports every wrong type, unknown and missing field at once, each with its path.</summary>
internal static class Verzoeklezer
{
    public const string Mediatype = "application/json";

    private static readonly JsonDocumentOptions _strikt = new() { MaxDepth = 32 };

    public static async Task<(T? Waarde, ReadOnlyMemory<byte> Bytes, Probleem? Weigering, IReadOnlyList<Fout> Fouten)> Lees<T>(HttpContext context)
        where T : class
    {
        if (!IsJson(context.Request))
        {
            return (null, default, Problemen.Maak(
                Probleemsoort.InhoudstypeKanNiet, "Stuur het bericht als JSON, met de kop 'Content-Type: application/json'."), []);
        }

        var bytes = await LeesBytes(context.Request, Grens(context), context.RequestAborted);
        if (bytes is null)
        {
            return (null, default, Problemen.Maak(
                Probleemsoort.TeGroot, $"Een bericht mag hoogstens {Grens(context)} bytes groot zijn. Stuur minder gegevens in één keer."), []);
        }

        var opties = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var (waarde, fouten) = Ontleed(bytes, opties.Contract<T>());
        return (waarde, bytes, null, fouten);
    }

    /// <summary>The value, or all reasons why the text is not one.</summary>
    public static (T? Waarde, IReadOnlyList<Fout> Fouten) Ontleed<T>(ReadOnlyMemory<byte> bytes, JsonTypeInfo<T> type)
        where T : class
    {
        if (Leesbaarheid.Bezwaar(bytes.Span) is { } onleesbaar)
        {
            return (null, [onleesbaar]);
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, _strikt);
            List<Fout> fouten = [.. Dubbelcontrole.Controleer(document.RootElement), .. Vormcontrole.Controleer(document.RootElement, type)];
            return fouten.Count > 0 ? (null, fouten) : (document.RootElement.Deserialize(type), []);
        }
        catch (JsonException fout)
        {
            return (null, [GeenJson(bytes, fout)]);
        }
    }

    private static Fout GeenJson(ReadOnlyMemory<byte> bytes, JsonException fout) => bytes.IsEmpty
        ? new Fout("", Foutcodes.BerichtLeeg, "Het bericht is leeg.", "Stuur een JSON-object mee.")
        : new Fout(
            fout.Path?.TrimStart('$', '.') ?? "",
            "json-ongeldig",
            $"Het bericht is geen geldige JSON: de fout zit bij regel {fout.LineNumber + 1 ?? 1}, teken {fout.BytePositionInLine + 1 ?? 1}.",
            "Controleer aanhalingstekens, komma's en haakjes; de nesting is hoogstens 32 diep.");

    private static bool IsJson(HttpRequest request) =>
        request.ContentType is { } type
        && Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(type, out var media)
        && media.MediaType.Equals(Mediatype, StringComparison.OrdinalIgnoreCase)
        && (!media.Charset.HasValue || media.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static long Grens(HttpContext context) =>
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? Grenzen.Berichtgrootte;

    private static async Task<byte[]?> LeesBytes(HttpRequest request, long grens, CancellationToken token)
    {
        if (request.ContentLength > grens)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        var blok = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await request.Body.ReadAsync(blok, token)) > 0)
        {
            buffer.Write(blok, 0, gelezen);
            if (buffer.Length > grens)
            {
                return null;
            }
        }

        return buffer.ToArray();
    }
}
