namespace Gereedschapskist.Zoeken.Tests.Contract;

public sealed class LuceneFacetTests : FacetContract
{
    protected override IZoekindex Echt => TestCatalogus.Index;
}
