using System.Buffers.Text;
using System.Net.Sockets;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>
/// One connection over which requests go one after the other. It looks for the end of an answer and at nothing else, so that what is
/// measured is the server and not the client.
/// </summary>
internal sealed class Leiding : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    public Leiding(Uri adres) => _socket.Connect(adres.Host, adres.Port);

    /// <summary>Sends a whole request and reads the whole answer.</summary>
    /// <returns>Length of the content as it was sent, in bytes.</returns>
    public async ValueTask<int> VraagAsync(ReadOnlyMemory<byte> verzoek)
    {
        await _socket.SendAsync(verzoek);
        var gelezen = 0;
        while (true)
        {
            if (gelezen == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            }

            var erbij = await _socket.ReceiveAsync(_buffer.AsMemory(gelezen));
            if (erbij == 0)
            {
                throw new IOException("De verbinding is verbroken.");
            }

            gelezen += erbij;
            if (Inhoud(_buffer.AsSpan(0, gelezen)) is { } lengte)
            {
                return lengte;
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Length of the content, or null as long as it is not all there.</summary>
    private static int? Inhoud(ReadOnlySpan<byte> antwoord)
    {
        var einde = antwoord.IndexOf("\r\n\r\n"u8);
        if (einde < 0)
        {
            return null;
        }

        var koppen = antwoord[..einde];
        var inhoud = antwoord[(einde + 4)..];
        var status = koppen[9..12];
        if (status.SequenceEqual("304"u8))
        {
            return 0;
        }

        if (status[0] != '2')
        {
            throw new IOException($"Het antwoord is niet gelukt maar {System.Text.Encoding.ASCII.GetString(status)}.");
        }

        var plek = koppen.IndexOf("\r\nContent-Length: "u8);
        if (plek < 0)
        {
            return inhoud.EndsWith("\r\n0\r\n\r\n"u8) ? inhoud.Length : null;
        }

        Utf8Parser.TryParse(koppen[(plek + 18)..], out int lengte, out _);
        return inhoud.Length >= lengte ? lengte : null;
    }
}
