using System.Text;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Whole requests as they go over the line.</summary>
internal static class Ruwverzoek
{
    public static ReadOnlyMemory<byte> Get(string adres, string koppen = "") =>
        Encoding.UTF8.GetBytes($"GET {adres} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n{koppen}\r\n");

    public static ReadOnlyMemory<byte> Post(string adres, string json) => Encoding.UTF8.GetBytes(
        $"POST {adres} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");
}
