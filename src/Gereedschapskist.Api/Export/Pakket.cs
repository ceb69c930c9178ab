using System.IO.Compression;

namespace Gereedschapskist.Api.Export;

/// <summary>A zip whose bytes depend on its parts alone: parts in the order they are written, all with the oldest moment a zip can hold.</summary>
internal sealed class Pakket(Stream uit) : IDisposable
{
    private static readonly DateTimeOffset _moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(uit, ZipArchiveMode.Create, leaveOpen: true);

    public void Deel(string naam, Action<Stream> schrijf, CompressionLevel compressie = CompressionLevel.Optimal)
    {
        var deel = _zip.CreateEntry(naam, compressie);
        deel.LastWriteTime = _moment;
        using var stroom = deel.Open();
        schrijf(stroom);
    }

    public void Dispose() => _zip.Dispose();
}
