using System.Security.Cryptography;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>One file of the catalogue.</summary>
/// <param name="Pad">Path inside the catalogue folder, with forward slashes: <c>interventies/in-balans.json</c>.</param>
/// <param name="Inhoud">Its UTF-8 bytes, lines ended by LF whatever the checkout made of them.</param>
public sealed record Catalogusbestand(string Pad, ReadOnlyMemory<byte> Inhoud)
{
    /// <summary>SHA-256 of the content, in lower-case hex.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Inhoud.Span));

    /// <summary>Kind of document: the folder it is in; empty for a file in the root.</summary>
    public string Soort => SoortVan(Pad);

    /// <summary>File name without extension, which is the id of what it describes.</summary>
    public string Id => IdVan(Pad);

    public bool IsJson => Pad.EndsWith(".json", StringComparison.Ordinal);

    public static string SoortVan(string pad) => pad[..Math.Max(pad.LastIndexOf('/'), 0)];

    public static string IdVan(string pad) => Path.GetFileNameWithoutExtension(pad);
}
