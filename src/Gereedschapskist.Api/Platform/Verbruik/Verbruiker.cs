using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Platform.Verbruik;

/// <summary>Who is counted together: the holder of a key, or else one address. Of IPv6 a whole /64 is one client: that is what one connection gets.</summary>
/// <param name="Naam">Address, network or hash of the key.</param>
/// <param name="PerMinuut">Units a minute.</param>
internal sealed record Verbruiker(string Naam, int PerMinuut)
{
    public const string Sleutelkop = "X-Api-Key";

    public static Verbruiker Van(HttpContext context, Verbruiksopties opties) =>
        Sleutel(context.Request.Headers[Sleutelkop].ToString()) is { } hash && opties.Sleutels.TryGetValue(hash, out var ruimte)
            ? new Verbruiker(hash, ruimte)
            : new Verbruiker(Netwerk(context.Connection.RemoteIpAddress ?? IPAddress.None), opties.AanroepenPerMinuut);

    public static Verbruiker Van(HttpContext context) =>
        Van(context, context.RequestServices.GetRequiredService<IOptions<Verbruiksopties>>().Value);

    private static string? Sleutel(string kop) =>
        kop.Length is 0 or > 200 ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kop)));

    private static string Netwerk(IPAddress adres)
    {
        if (adres.IsIPv4MappedToIPv6)
        {
            return adres.MapToIPv4().ToString();
        }

        return adres.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, 8))
            : adres.ToString();
    }
}
