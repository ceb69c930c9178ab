using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Domein.Tests.Kostenramingen;

/// <summary>The real catalogue, read once.</summary>
internal static class Echt
{
    public static readonly Catalogusinhoud Inhoud = CatalogusLezer.Lees(Cataloguspad.Meegeleverd);

    public static readonly Catalogus Catalogus = new("test", Inhoud);
}
