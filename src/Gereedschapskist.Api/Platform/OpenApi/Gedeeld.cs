using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Headers, refusals and parameters that stand in the document once and are referred to by every operation.</summary>
internal static class Gedeeld
{
    /// <summary>Name of the security scheme.</summary>
    public const string Sleutel = "sleutel";

    private static readonly (string Naam, string Uitleg, string Voorbeeld)[] _koppen =
    [
        (ApiVersie.Kop, "Versie van de API.", ApiVersie.Huidig),
        ("RateLimit", "Hoeveel aanroepen u nog mag doen (r) en over hoeveel seconden dat weer opschuift (t).", "\"standaard\";r=599;t=60"),
        ("ETag", "Kenmerk van dit antwoord; stuur het terug in If-None-Match.", "W/\"bc974433683b.5f2a91c0\""),
        ("Location", "Adres van wat er is gemaakt.", "/v1/shortlists/0f8fad5bd9cb469fa16570867728950e"),
        ("Link", "Adressen van de eerste, vorige, volgende en laatste bladzijde (RFC 8288), als die er zijn.", "</v1/gemeenten?pagina=2>; rel=\"next\""),
        ("Content-Disposition", "Naam waaronder u het bestand kunt bewaren.", "attachment; filename=gereedschapskist.xlsx"),
        ("Catalogusversie", "Versie van de catalogus waaruit dit antwoord komt.", "bc974433683b"),
        ("Cache-Control", "Hoe lang u dit antwoord zonder navraag mag gebruiken.", Cachebaarheid.Beleid),
        ("Retry-After", "Aantal seconden dat u moet wachten.", "60"),
    ];

    public static void VoegToe(OpenApiDocument document)
    {
        foreach (var (naam, uitleg, voorbeeld) in _koppen)
        {
            document.AddComponent<IOpenApiHeader>(naam, new OpenApiHeader
            {
                Description = uitleg,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = JsonValue.Create(voorbeeld),
            });
        }

        document.AddComponent<IOpenApiSecurityScheme>(Sleutel, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "Het geheim van de shortlist; wie alleen leest, kan ook de deelcode gebruiken. Past de sleutel niet, dan krijgt u 404.",
        });
        document.AddComponent<IOpenApiParameter>("IfNoneMatch", new OpenApiParameter
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "ETag van een eerder antwoord. Is er niets veranderd, dan krijgt u 304 zonder inhoud.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        document.AddComponent<IOpenApiParameter>("IdempotencyKey", new OpenApiParameter
        {
            Name = Herhaalkop.Naam,
            In = ParameterLocation.Header,
            Description = "Een sleutel die u zelf bedenkt voor dit ene bericht, liefst een willekeurige UUID. Stuurt u hetzelfde bericht binnen 24 uur nog eens met dezelfde sleutel, "
                + "dan krijgt u hetzelfde antwoord en ontstaat er niets dubbel. Een ander bericht met dezelfde sleutel wordt geweigerd met 422.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = Herhaalkop.Kortst, MaxLength = Herhaalkop.Langst },
        });
        document.AddComponent<IOpenApiResponse>("NietGewijzigd", new OpenApiResponse
        {
            Description = "Er is niets veranderd sinds het antwoord met deze ETag.",
            Headers = Koppen(document, [ApiVersie.Kop, "ETag", "Cache-Control"]),
        });
        foreach (var soort in Probleemsoort.Alle)
        {
            document.AddComponent<IOpenApiResponse>(Documentverfijning.Naam(soort), Weigering(soort, document));
        }
    }

    /// <summary>Removes the refusals that no operation gives.</summary>
    public static void RuimOp(OpenApiDocument document)
    {
        var gebruikt = document.Paths.Values.SelectMany(pad => pad.Operations!.Values).SelectMany(operatie => operatie.Responses!.Values)
            .OfType<OpenApiResponseReference>().Select(antwoord => antwoord.Reference.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var naam in document.Components!.Responses!.Keys.Where(naam => !gebruikt.Contains(naam)).ToList())
        {
            document.Components.Responses.Remove(naam);
        }
    }

    private static OpenApiResponse Weigering(Probleemsoort soort, OpenApiDocument document) => new()
    {
        Description = $"{soort.Titel} (code {soort.Code}).",
        Headers = Koppen(document, soort.Status is 429 or 503 ? [ApiVersie.Kop, "Retry-After"] : [ApiVersie.Kop]),
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [Probleemschrijver.Mediatype] = new() { Schema = new OpenApiSchemaReference("Probleem", document) },
        },
    };

    private static Dictionary<string, IOpenApiHeader> Koppen(OpenApiDocument document, string[] namen) =>
        namen.ToDictionary(naam => naam, naam => (IOpenApiHeader)new OpenApiHeaderReference(naam, document), StringComparer.Ordinal);
}
