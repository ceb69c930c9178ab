using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>Unguessable texts, and how they are recognised without being stored.</summary>
internal static class Sleutel
{
    private const int IdBytes = 16;
    private const int GeheimBytes = 32;

    public static string NieuweId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    public static string NieuwGeheim() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(GeheimBytes));

    public static byte[] NieuwZout() => RandomNumberGenerator.GetBytes(GeheimBytes);

    // A plain hash is enough: 256 random bits cannot be guessed, so there is nothing to slow down.
    public static byte[] Hash(string sleutel) => SHA256.HashData(Encoding.UTF8.GetBytes(sleutel));

    /// <summary>Compares in constant time; takes as long when there is nothing to compare with.</summary>
    public static bool Klopt(string sleutel, byte[]? hash) =>
        CryptographicOperations.FixedTimeEquals(Hash(sleutel), hash ?? new byte[SHA256.HashSizeInBytes]) && hash is not null;
}
