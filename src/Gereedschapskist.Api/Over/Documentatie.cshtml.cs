using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Over;

/// <summary>The documentation of the API, made on the server from the same OpenAPI document that machines read.</summary>
public sealed class DocumentatieModel([FromKeyedServices("v1")] IOpenApiDocumentProvider beschrijving) : PageModel
{
    public OpenApiDocument Document { get; private set; } = new();

    public IEnumerable<(OpenApiTag Onderwerp, IReadOnlyList<Operatie> Operaties)> Onderwerpen =>
        (Document.Tags ?? new HashSet<OpenApiTag>()).Select(t => (t, (IReadOnlyList<Operatie>)[.. Alle().Where(o => o.Inhoud.Tags?.Any(tag => tag.Name == t.Name) == true)]));

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Document = await beschrijving.GetOpenApiDocumentAsync(cancellationToken);

    private IEnumerable<Operatie> Alle() =>
        from pad in Document.Paths
        from operatie in pad.Value.Operations ?? []
        select new Operatie(operatie.Key.Method, "/v1" + pad.Key, operatie.Value);

    /// <summary>One call that can be made.</summary>
    public sealed record Operatie(string Methode, string Pad, OpenApiOperation Inhoud)
    {
        public string Anker => Inhoud.OperationId ?? Pad;

        public IEnumerable<IOpenApiParameter> Parameters =>
            (Inhoud.Parameters ?? []).Where(p => p.In is ParameterLocation.Path or ParameterLocation.Query);

        public string? Voorbeeld => Inhoud.Responses?
            .Where(r => r.Key[0] == '2')
            .SelectMany(r => r.Value.Content ?? new Dictionary<string, OpenApiMediaType>())
            .Select(inhoud => inhoud.Value.Example)
            .FirstOrDefault(voorbeeld => voorbeeld is not null)?
            .ToJsonString(VoorbeeldJson.Leesbaar);

        public string? Verzoek =>
            Inhoud.RequestBody?.Content?.Values.Select(v => v.Example).FirstOrDefault(v => v is not null)?.ToJsonString(VoorbeeldJson.Leesbaar);

        /// <summary>The type and limits of a parameter, in words.</summary>
        public static string Soort(IOpenApiParameter parameter)
        {
            var schema = parameter.Schema?.Items ?? parameter.Schema;
            var waarden = schema?.Enum is { Count: > 0 } keuze ? "een van: " + string.Join(", ", keuze.Select(k => k.ToString())) : null;
            var bereik = (schema?.Minimum, schema?.Maximum) is ({ } laagst, { } hoogst) ? $"{laagst} tot en met {hoogst}" : null;
            var herhaal = parameter.Schema?.Items is null ? null : "mag vaker";
            return string.Join("; ", new[] { waarden, bereik, herhaal, parameter.Required ? "verplicht" : null }.OfType<string>());
        }
    }
}
