using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Interventies;

/// <summary>The interventies that resemble one: the same for everyone as long as the catalogue stays, so they are looked for once.</summary>
public sealed class Verwanten(Zoekindexen indexen)
{
    private const int Aantal = 6;

    private readonly ConditionalWeakTable<Catalogus, ConcurrentDictionary<string, IReadOnlyList<(Interventie, IReadOnlyList<string>)>>> _bekend = [];

    /// <summary>Best first, with the reasons; empty when there are none.</summary>
    public IReadOnlyList<(Interventie Interventie, IReadOnlyList<string> Redenen)> Van(Catalogus catalogus, string id) =>
        _bekend.GetOrCreateValue(catalogus).GetOrAdd(
            id,
            onbekend => [.. (indexen.Van(catalogus).Vergelijkbare(onbekend, Aantal) ?? []).Select(v => (catalogus.Interventie(v.Id)!, v.Redenen))]);
}
