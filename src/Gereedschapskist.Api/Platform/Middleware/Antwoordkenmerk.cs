using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Publicatie;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The ETag of a public answer: made of all that it depends on besides its address, so it costs nothing to compute.</summary>
internal sealed class Antwoordkenmerk(TimeProvider klok, IOptions<Publicatieopties> opties)
{
    /// <summary>This build with these settings: another one may say the same facts in other words.</summary>
    private readonly Lazy<string> _dienst = new(() => Kort(string.Join('\n', (string[])
    [
        typeof(Antwoordkenmerk).Module.ModuleVersionId.ToString("N"),
        opties.Value.BasisUrl,
        opties.Value.Uitgever,
        opties.Value.ContactNaam,
        opties.Value.ContactEmail,
    ])));

    /// <param name="catalogusVersie">Version of the catalogue that the answer is made from.</param>
    /// <param name="perDag">Whether the answer also depends on what day it is.</param>
    /// <param name="delen">What else it depends on, such as its form; each letters, digits and dashes.</param>
    public EntityTagHeaderValue Van(string catalogusVersie, bool perDag, params IEnumerable<string> delen)
    {
        string[] dag = perDag ? [Peildata.Vandaag(klok).ToString("yyyyMMdd", CultureInfo.InvariantCulture)] : [];
        return new EntityTagHeaderValue($"\"{string.Join('.', [catalogusVersie, _dienst.Value, .. dag, .. delen])}\"", isWeak: true);
    }

    /// <summary>Whether the client has this answer already.</summary>
    public static bool Heeft(HttpRequest request, EntityTagHeaderValue kenmerk) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var bekend)
        && bekend.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(kenmerk, useStrongComparison: false));

    private static string Kort(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, 4));
}
