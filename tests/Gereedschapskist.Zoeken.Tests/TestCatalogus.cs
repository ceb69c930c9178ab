using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Zoeken.Tests;

/// <summary>The catalogue that comes with the repository, read once.</summary>
internal static class TestCatalogus
{
    private static readonly Lazy<Catalogus> _echt = new(() => new Catalogus("test", CatalogusLezer.Lees(Cataloguspad.Meegeleverd)));

    public static Catalogus Echt => _echt.Value;
}
