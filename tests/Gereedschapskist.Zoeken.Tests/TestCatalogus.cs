using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Zoeken.Tests;

/// <summary>The catalogue that comes with the repository and its index, made once.</summary>
internal static class TestCatalogus
{
    private static readonly Lazy<Catalogusinhoud> _inhoud = new(() => CatalogusLezer.Lees(Cataloguspad.Meegeleverd));
    private static readonly Lazy<Catalogus> _echt = new(() => new Catalogus("test", _inhoud.Value));
    private static readonly Lazy<IZoekindex> _index = new(() => LuceneZoekindexBouwer.Bouw(Echt));

    public static Catalogusinhoud Inhoud => _inhoud.Value;

    public static Catalogus Echt => _echt.Value;

    public static IZoekindex Index => _index.Value;
}
