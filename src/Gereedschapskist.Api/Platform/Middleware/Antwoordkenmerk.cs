using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Publicatie;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
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

    private Kenmerkblad _blad = new("", default);

    /// <param name="catalogusVersie">Version of the catalogue that the answer is made from.</param>
    /// <param name="perDag">Whether the answer also depends on what day it is.</param>
    /// <param name="delen">What else it depends on, such as its form; each letters, digits and dashes.</param>
    public string Van(string catalogusVersie, bool perDag, params IEnumerable<string> delen)
    {
        string[] dag = perDag ? [Peildata.Vandaag(klok).ToString("yyyyMMdd", CultureInfo.InvariantCulture)] : [];
        return $"W/\"{string.Join('.', [catalogusVersie, _dienst.Value, .. dag, .. delen])}\"";
    }

    /// <summary>As <see cref="Van"/>, made once for each form: this is asked for every request.</summary>
    /// <param name="catalogusVersie">Version of the catalogue that the answer is made from.</param>
    /// <param name="perDag">Whether the answer also depends on what day it is.</param>
    /// <param name="vorm">Its form; null for the usual one.</param>
    public string Bekend(string catalogusVersie, bool perDag, string? vorm)
    {
        var dag = Peildata.Vandaag(klok);
        var blad = _blad;
        if (blad.Dag != dag || blad.Versie != catalogusVersie)
        {
            _blad = blad = new Kenmerkblad(catalogusVersie, dag);
        }

        return blad.Kenmerken.GetOrAdd(
            (perDag, vorm),
            static (sleutel, van) => van.Ik.Van(van.Versie, sleutel.PerDag, sleutel.Vorm is { } vorm ? [vorm] : []),
            (Ik: this, Versie: catalogusVersie));
    }

    /// <summary>Whether the client has this answer already.</summary>
    public static bool Heeft(HttpRequest request, string kenmerk)
    {
        var bekend = request.Headers.IfNoneMatch;
        return bekend is not [] && ((bekend is [{ } enige] && enige == kenmerk) || StaatTussen(bekend, EntityTagHeaderValue.Parse(kenmerk)));
    }

    private static bool StaatTussen(StringValues bekend, EntityTagHeaderValue kenmerk) =>
        EntityTagHeaderValue.TryParseList(bekend, out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(kenmerk, useStrongComparison: false));

    private static string Kort(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, 4));

    /// <summary>The tags of one version on one day.</summary>
    private sealed record Kenmerkblad(string Versie, DateOnly Dag)
    {
        public ConcurrentDictionary<(bool PerDag, string? Vorm), string> Kenmerken { get; } = new();
    }
}
