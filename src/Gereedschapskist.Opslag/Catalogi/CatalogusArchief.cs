using System.Collections.Concurrent;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Opens the catalogue as it stood at an earlier version, for documents that were made with it.</summary>
public sealed class CatalogusArchief(CatalogusRepository versies)
{
    /// <summary>Old versions kept in memory; each is a few megabytes and the same few are asked for again and again.</summary>
    private const int MaxInGeheugen = 4;

    private readonly ConcurrentDictionary<string, Catalogus> _geopend = new(StringComparer.Ordinal);

    /// <summary>The catalogue at that version; null when it was never loaded here.</summary>
    public async Task<Catalogus?> OpenAsync(string versie, CancellationToken cancellationToken)
    {
        if (_geopend.TryGetValue(versie, out var catalogus))
        {
            return catalogus;
        }

        if (await versies.LeesAsync(versie, cancellationToken) is not { } bestanden)
        {
            return null;
        }

        if (_geopend.Count >= MaxInGeheugen)
        {
            _geopend.Clear();
        }

        return _geopend.GetOrAdd(versie, v => new Catalogus(v, Cataloguslezer.Lees(bestanden)));
    }
}
