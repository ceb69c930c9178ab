using System.Net.Mime;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.Vormen;

/// <summary>A form in which an answer can come.</summary>
/// <param name="Formaat">As it is asked for in the address, <c>?formaat=csv</c>; of a file also the extension.</param>
/// <param name="Mediatype">As it is asked for in <c>Accept</c>.</param>
internal sealed record Vorm(string Formaat, string Mediatype)
{
    public static readonly Vorm Json = new("json", MediaTypeNames.Application.Json);
    public static readonly Vorm Ndjson = new("ndjson", "application/x-ndjson");
    public static readonly Vorm JsonLd = new("json-ld", "application/ld+json");
    public static readonly Vorm Atom = new("atom", "application/atom+xml");
    public static readonly Vorm Csv = new("csv", "text/csv");
    public static readonly Vorm Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly Vorm Ods = new("ods", "application/vnd.oasis.opendocument.spreadsheet");
    public static readonly Vorm Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly Vorm Markdown = new("md", "text/markdown");
    public static readonly Vorm Html = new("html", "text/html");

    private static readonly Dictionary<string, Vorm> _opMediatype = new[] { Json, Ndjson, JsonLd, Atom, Csv, Xlsx, Ods, Docx, Markdown, Html }
        .ToDictionary(v => v.Mediatype, StringComparer.OrdinalIgnoreCase);

    private static readonly ConditionalWeakTable<EndpointMetadataCollection, IReadOnlyList<Vorm>> _perEndpoint = [];

    /// <summary>As <see cref="Van(IEnumerable{object})"/>, looked up once per endpoint: every request asks for it.</summary>
    public static IReadOnlyList<Vorm> Van(EndpointMetadataCollection metadata) => _perEndpoint.GetValue(metadata, static m => Van((IEnumerable<object>)m));

    /// <summary>Forms of the successful answers of an endpoint. JSON comes first where there is any: without a preference it is that.</summary>
    public static IReadOnlyList<Vorm> Van(IEnumerable<object> metadata) =>
    [
        .. metadata.OfType<IProducesResponseTypeMetadata>()
            .Where(m => m.StatusCode is >= 200 and < 300)
            .SelectMany(m => m.ContentTypes)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(mediatype => _opMediatype[mediatype])
            .OrderBy(vorm => vorm != Json),
    ];
}
