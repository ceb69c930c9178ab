using System.Reflection;
using Gereedschapskist.Api.Fouten;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Invoer;

/// <summary>
/// The JSON body of a request. As a handler parameter it is read with <see cref="Verzoeklezer"/>; by the time the handler runs,
/// <see cref="Waarde"/> is there: what was wrong has been answered with all errors at once.
/// </summary>
internal sealed class Lichaam<T> : IInvoer, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? _waarde;

    private Lichaam(T? waarde, Probleem? bezwaar) => (_waarde, Bezwaar) = (waarde, bezwaar);

    public Probleem? Bezwaar { get; }

    public T Waarde => _waarde ?? throw new InvalidOperationException("A refused body has no value.");

    public static async ValueTask<Lichaam<T>?> BindAsync(HttpContext context)
    {
        var (waarde, bezwaar) = await Verzoeklezer.Lees<T>(context);
        return new Lichaam<T>(waarde, bezwaar);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([Verzoeklezer.Mediatype], typeof(T)));
}
