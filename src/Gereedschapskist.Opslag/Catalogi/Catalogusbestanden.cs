using System.Security.Cryptography;
using System.Text;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>All files of one version of the catalogue, whether they come from a folder or from the database.</summary>
public sealed class Catalogusbestanden
{
    private const int Versielengte = 12;

    private readonly Dictionary<string, Catalogusbestand> _opPad;

    public Catalogusbestanden(IEnumerable<Catalogusbestand> bestanden)
    {
        Alle = [.. bestanden.OrderBy(b => b.Pad, StringComparer.Ordinal)];
        _opPad = Alle.ToDictionary(b => b.Pad, StringComparer.Ordinal);
        Versie = BerekenVersie(Alle);
    }

    /// <summary>Catalogusversie: the same files give the same version on every machine, in whatever order they are read.</summary>
    public string Versie { get; }

    /// <summary>In order of path.</summary>
    public IReadOnlyList<Catalogusbestand> Alle { get; }

    public Catalogusbestand? Zoek(string pad) => _opPad.GetValueOrDefault(pad);

    /// <summary>The JSON files directly in a folder, in order of name.</summary>
    public IEnumerable<Catalogusbestand> InMap(string map) => Alle.Where(b => b.IsJson && b.Soort == map);

    private static string BerekenVersie(IReadOnlyList<Catalogusbestand> bestanden)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bestand in bestanden)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{bestand.Pad}\n{bestand.Hash}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Versielengte];
    }
}
