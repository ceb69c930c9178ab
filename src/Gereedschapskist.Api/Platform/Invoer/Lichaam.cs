using System.Reflection;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>
/// The JSON body of a request. As a handler parameter it is read with <see cref="Verzoeklezer"/>; by the time the handler runs,
/// <see cref="Waarde"/> is there: what was wrong has been answered with all errors at once.
/// </summary>
internal sealed class Lichaam<T> : IInvoer, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? _waarde;

    private Lichaam(T? waarde, ReadOnlyMemory<byte> bytes, Probleem? weigering, IReadOnlyList<Fout> fouten) =>
        (_waarde, Bytes, Weigering, Fouten) = (waarde, bytes, weigering, fouten);

    public Probleem? Weigering { get; }

    public IReadOnlyList<Fout> Fouten { get; }

    /// <summary>As it came, to recognise the same message by.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public T Waarde => _waarde ?? throw new InvalidOperationException("A refused body has no value.");

    public static async ValueTask<Lichaam<T>?> BindAsync(HttpContext context)
    {
        var (waarde, bytes, weigering, fouten) = await Verzoeklezer.Lees<T>(context);
        return new Lichaam<T>(waarde, bytes, weigering, fouten);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([Verzoeklezer.Mediatype], typeof(T)));
}
