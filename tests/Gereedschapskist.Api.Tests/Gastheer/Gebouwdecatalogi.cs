using System.Collections.Concurrent;
using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Tests.Gastheer;

/// <summary>
/// Every catalogue that a host of these tests serves, read and indexed once for all hosts: a snapshot never changes, and what it is follows
/// from its files, which its version names.
/// </summary>
internal static class Gebouwdecatalogi
{
    private static readonly ConcurrentDictionary<string, Lazy<Catalogus>> _gebouwd = new(StringComparer.Ordinal);

    public static Zoekindexen Indexen { get; } = new();

    public static Catalogus Van(Catalogusbestanden bestanden) =>
        _gebouwd.GetOrAdd(bestanden.Versie, _ => new Lazy<Catalogus>(() => HostingServices.Bouw(bestanden, Indexen))).Value;
}
