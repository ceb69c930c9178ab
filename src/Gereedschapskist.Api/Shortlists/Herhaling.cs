using System.Security.Cryptography;
using System.Text;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>The key of a client together with what it sent.</summary>
internal static class Herhaling
{
    /// <summary>Null when the client wants no such thing.</summary>
    /// <param name="kop">The key.</param>
    /// <param name="operatie">What is done under it: the same key for something else is another message.</param>
    /// <param name="bericht">The message.</param>
    public static Herhaalsleutel? Van(Herhaalkop kop, string operatie, ReadOnlySpan<byte> bericht) =>
        kop.Sleutel is { } sleutel
            ? new Herhaalsleutel(sleutel, SHA256.HashData([.. Encoding.UTF8.GetBytes(operatie), 0, .. bericht]))
            : null;
}
