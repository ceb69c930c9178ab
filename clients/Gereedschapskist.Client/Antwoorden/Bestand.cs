using System.Net.Http.Headers;

namespace Gereedschapskist.Client;

/// <summary>Een bestand dat de API maakte, of dat u laat inlezen.</summary>
/// <param name="Vorm">Het mediatype.</param>
/// <param name="Inhoud">De bytes.</param>
/// <param name="Naam">Naam zonder map, zoals de API die voorstelt; null als zij er geen noemt.</param>
public sealed record Bestand(Bestandsvorm Vorm, ReadOnlyMemory<byte> Inhoud, string? Naam = null)
{
    /// <summary>De inhoud om te versturen.</summary>
    /// <returns>De inhoud met haar mediatype.</returns>
    public HttpContent AlsInhoud() => new ReadOnlyMemoryContent(Inhoud) { Headers = { ContentType = new MediaTypeHeaderValue(Vorm.Waarde) } };
}
