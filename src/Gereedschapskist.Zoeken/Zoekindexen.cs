using System.Runtime.CompilerServices;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken;

/// <summary>
/// Hands out the index that belongs to a snapshot, building it once. A reader that holds a snapshot thus always gets
/// ids of that snapshot, also while a reload swaps it; an index goes when its snapshot goes. Whoever swaps the snapshot
/// asks for its index first, so that no reader waits.
/// </summary>
public sealed class Zoekindexen
{
    private readonly ConditionalWeakTable<Catalogus, Lazy<IZoekindex>> _indexen = [];

    public IZoekindex Van(Catalogus catalogus) =>
        _indexen.GetValue(catalogus, static c => new Lazy<IZoekindex>(() => LuceneZoekindexbouwer.Bouw(c))).Value;
}
