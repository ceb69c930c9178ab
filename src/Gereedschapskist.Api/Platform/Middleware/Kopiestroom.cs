namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Passes on what is written, and keeps a copy as long as it is not too long.</summary>
internal sealed class Kopiestroom(Stream doel, int langste) : Stream
{
    private MemoryStream? _kopie = new();

    /// <summary>All that was written; null when that was too long.</summary>
    public byte[]? Inhoud => _kopie?.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Houd(buffer);
        doel.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Houd(buffer.Span);
        return doel.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => doel.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => doel.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Houd(ReadOnlySpan<byte> buffer)
    {
        if (_kopie?.Length + buffer.Length > langste)
        {
            _kopie = null;
        }

        _kopie?.Write(buffer);
    }
}
