using System.Net.Mime;
using Gereedschapskist.Api.Platform.Paginas;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Over;

/// <summary>The documentation of the API, made on the server from the same OpenAPI document that machines read.</summary>
[Bewaarbaar]
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

        /// <summary>Whether only who has the key of the thing may call it.</summary>
        public bool MetSleutel => Inhoud.Security?.Any(eis => eis.Count > 0) == true;

        /// <summary>Every status with what it means and the forms in which it comes.</summary>
        public IEnumerable<(string Status, string? Uitleg, string Vormen)> Antwoorden =>
            (Inhoud.Responses ?? []).Select(a => (a.Key, a.Value.Description, string.Join(", ", a.Value.Content?.Keys ?? [])));

        public IReadOnlyList<Documentveld> Berichtvelden => Documentveld.Van(Json(Inhoud.RequestBody?.Content)?.Schema);

        public IReadOnlyList<Documentveld> Antwoordvelden => Documentveld.Van(Json(Gelukt)?.Schema);

        public string? Voorbeeld => Tekst(Json(Gelukt));

        public string? Verzoek => Tekst(Json(Inhoud.RequestBody?.Content));

        private IDictionary<string, OpenApiMediaType>? Gelukt =>
            Inhoud.Responses?.Where(r => r.Key[0] == '2').Select(r => r.Value.Content).FirstOrDefault();

        /// <summary>The type and limits of a parameter, in words.</summary>
        public static string Soort(IOpenApiParameter parameter)
        {
            var schema = parameter.Schema?.Items ?? parameter.Schema;
            var waarden = schema?.Enum is { Count: > 0 } keuze ? "een van: " + string.Join(", ", keuze.Select(k => k.ToString())) : null;
            var bereik = (schema?.Minimum, schema?.Maximum) is ({ } laagst, { } hoogst) ? $"{laagst} tot en met {hoogst}" : null;
            var herhaal = parameter.Schema?.Items is null ? null : "mag vaker";
            return string.Join("; ", new[] { waarden, bereik, herhaal, parameter.Required ? "verplicht" : null }.OfType<string>());
        }

        private static OpenApiMediaType? Json(IDictionary<string, OpenApiMediaType>? vormen) =>
            vormen is not null && vormen.TryGetValue(MediaTypeNames.Application.Json, out var vorm) ? vorm : null;

        private static string? Tekst(OpenApiMediaType? vorm) =>
            vorm?.Examples?.Values.FirstOrDefault()?.Value?.ToJsonString(VoorbeeldJson.Leesbaar);
    }
}
