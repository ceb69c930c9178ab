using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken.Tests.Contract;

public sealed class LuceneZoekindexTests : ZoekindexContract
{
    protected override IZoekindex Echt => TestCatalogus.Index;

    protected override IZoekindex Bouw(Catalogus catalogus) => LuceneZoekindexbouwer.Bouw(catalogus);
}
