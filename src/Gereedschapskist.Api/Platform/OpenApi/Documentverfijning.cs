using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Domein;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The document as a whole: who offers it, where it is, and the parts that all operations share.</summary>
internal sealed class Documentverfijning(IOptions<Publicatieopties> opties) : IOpenApiDocumentTransformer
{
    private const string Voorvoegsel = "/v1";

    public async Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info(opties.Value);
        document.Servers = [new OpenApiServer { Url = Voorvoegsel, Description = "Deze dienst" }];
        document.ExternalDocs = new OpenApiExternalDocs { Description = "Documentatie voor mensen", Url = new Uri("/v1/documentatie", UriKind.Relative) };
        document.Security = [new OpenApiSecurityRequirement()];
        document.Tags = new HashSet<OpenApiTag>(Onderwerpindeling.Alle.Where(t => Gebruikt(document, t.Naam)).Select(t => new OpenApiTag { Name = t.Naam, Description = t.Uitleg }));

        var paden = document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        document.Paths.Clear();
        foreach (var (pad, inhoud) in paden)
        {
            document.Paths[pad[Voorvoegsel.Length..]] = inhoud;
        }

        document.Components ??= new OpenApiComponents();
        var probleem = await context.GetOrCreateSchemaAsync(typeof(Probleem), null, cancellationToken);
        document.AddComponent("Probleem", (IOpenApiSchema)probleem);
        Gedeeld.VoegToe(document);
        Gedeeld.RuimOp(document);
        Nullverfijning.Verfijn(document);
        Openheid.Verfijn(document);
        Veldteksten.Vertaal(document);
        Getalbereiken.Begrens(document);
    }

    public static string Naam(Probleemsoort soort) => string.Concat(soort.Code.Split('-').Select(Beginletter.MetHoofdletter));

    private static bool Gebruikt(OpenApiDocument document, string naam) =>
        document.Paths.Values.SelectMany(p => p.Operations!.Values).Any(o => o.Tags?.Any(t => t.Name == naam) == true);

    private static OpenApiInfo Info(Publicatieopties opties) => new()
    {
        Title = "Gereedschapskist preventie",
        Version = ApiVersie.Huidig,
        Description = """
            Zoek Nederlandse preventieve interventies, vergelijk ze, zie wie wat betaalt en weeg af of u iets lokaal of regionaal organiseert.
            Elk feit heeft een bron. Null betekent onbekend, nooit nul. Voor lezen is geen sleutel nodig.
            Fouten hebben altijd de vorm application/problem+json en noemen alles wat er mis is in één keer.
            """,
        Contact = new OpenApiContact { Name = opties.ContactNaam, Email = opties.ContactEmail, Url = new Uri(opties.ContactUrl) },
        License = new OpenApiLicense { Name = "EUPL-1.2 (code), CC0-1.0 (onze beschrijvingen en feiten)", Url = new Uri("https://eupl.eu/1.2/nl/") },
    };
}
