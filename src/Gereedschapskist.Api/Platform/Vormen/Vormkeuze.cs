using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Vormen;

/// <summary>Which form a request asks for: in the address, so that it can be a link, or else in <c>Accept</c>.</summary>
internal static class Vormkeuze
{
    public const string Formaat = "formaat";

    public const string Getallen = "getallen";

    /// <summary>The form in the address, else the one that the client likes best, else the first; null when none will do.</summary>
    public static Vorm? Kies(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var vormen = Vorm.Van(request.HttpContext.GetEndpoint()!.Metadata);
        return request.QueryString.HasValue && request.Query[Formaat] is [{ } formaat]
            ? vormen.FirstOrDefault(v => v.Formaat == formaat)
            : VolgensAccept(request, vormen);
    }

    /// <summary>Whether the table is for a program: commas between cells, a point in numbers, nothing where something is unknown.</summary>
    public static bool IsVoorProgramma(HttpRequest request) => request.Query[Getallen] == Getalnotatie.Punt.Code();

    private static Vorm? VolgensAccept(HttpRequest request, IReadOnlyList<Vorm> vormen)
    {
        var tekst = request.Headers.Accept;
        if (tekst is [] or ["*/*"])
        {
            return vormen[0];
        }

        if (!MediaTypeHeaderValue.TryParseList(tekst, out var wensen) || wensen.Count == 0)
        {
            return vormen[0];
        }

        return vormen
            .Select((vorm, plek) => (Vorm: vorm, Plek: plek, Gewicht: Gewicht(vorm, wensen)))
            .Where(v => v.Gewicht > 0)
            .OrderByDescending(v => v.Gewicht)
            .ThenBy(v => v.Plek)
            .Select(v => v.Vorm)
            .FirstOrDefault();
    }

    /// <summary>The quality of the most specific wish that fits.</summary>
    private static double Gewicht(Vorm vorm, IList<MediaTypeHeaderValue> wensen)
    {
        var type = new MediaTypeHeaderValue(vorm.Mediatype);
        return wensen
            .Where(w => w.MatchesAllTypes || (w.MatchesAllSubTypes
                ? w.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
                : w.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(w => w.MatchesAllTypes ? 2 : w.MatchesAllSubTypes ? 1 : 0)
            .Select(w => w.Quality ?? 1)
            .FirstOrDefault();
    }
}
