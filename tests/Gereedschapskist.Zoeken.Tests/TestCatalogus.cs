using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken.Tests;

/// <summary>The catalogue that comes with the repository and its index, made once.</summary>
internal static class TestCatalogus
{
    private static readonly Lazy<IZoekindex> _index = new(() => LuceneZoekindexbouwer.Bouw(Echt));

    public static Catalogusinhoud Inhoud => Gedeeld.Tests.Echt.Inhoud;

    public static Catalogus Echt => Gedeeld.Tests.Echt.Catalogus;

    public static IZoekindex Index => _index.Value;
}
