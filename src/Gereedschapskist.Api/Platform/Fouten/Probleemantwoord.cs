using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.Fouten;

/// <summary>A refusal as a typed result: the union in a handler's return type puts its status in the OpenAPI document.</summary>
internal abstract class Probleemantwoord(Probleem probleem) : IResult, IStatusCodeHttpResult
{
    public Probleem Probleem => probleem;

    public int? StatusCode => probleem.Status;

    /// <summary>Seconds after which it makes sense to try again; null when waiting does not help.</summary>
    public int? WachtSeconden { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (WachtSeconden is { } wacht)
        {
            httpContext.Response.Headers.RetryAfter = wacht.ToString(CultureInfo.InvariantCulture);
        }

        return Probleemschrijver.Schrijf(httpContext, probleem);
    }

    protected static void Beschrijf(EndpointBuilder builder, Probleemsoort soort) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(soort.Status, typeof(Probleem), [Probleemschrijver.Mediatype]));
}

/// <summary>400: the input is wrong; all errors at once.</summary>
internal sealed class OngeldigVerzoek(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.OngeldigeInvoer);
}

/// <summary>401: the key is missing or unknown.</summary>
internal sealed class NietAangemeld(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.NietAangemeld);
}

/// <summary>403: the key is known but not for this.</summary>
internal sealed class NietToegestaan(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.NietToegestaan);
}

/// <summary>404: the address or id is unknown.</summary>
internal sealed class NietGevonden(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.NietGevonden);
}

/// <summary>409: it clashes with what is there.</summary>
internal sealed class Botsing(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.Botsing);
}

/// <summary>410: it was here and is gone.</summary>
internal sealed class Verlopen(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.Verlopen);
}

/// <summary>412: someone else changed it in the meantime.</summary>
internal sealed class VersieKloptNiet(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.VersieKloptNiet);
}

/// <summary>428: a change must say which version it changes.</summary>
internal sealed class VersieOntbreekt(Probleem probleem) : Probleemantwoord(probleem), IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.VersieOntbreekt);
}
