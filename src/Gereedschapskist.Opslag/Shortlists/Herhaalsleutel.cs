using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>
/// The key under which a client makes something, so that the same sent again gives the same. Only hashes of it are kept: the secret of what
/// was made is worked out again from the key itself, which nobody else has.
/// </summary>
/// <param name="Sleutel">As the client chose it; must be impossible to guess.</param>
/// <param name="Inhoudhash">SHA-256 of what was sent with it.</param>
public sealed record Herhaalsleutel(string Sleutel, byte[] Inhoudhash)
{
    /// <summary>How long a repeat is recognised.</summary>
    public static readonly TimeSpan Termijn = TimeSpan.FromHours(24);

    internal byte[] Hash => Shortlists.Sleutel.Hash(Sleutel);

    internal string Geheim(byte[] zout) => Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Sleutel), zout));
}
