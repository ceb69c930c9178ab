using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Gedeeld.Tests;

/// <summary>The catalogue that comes with the repository, read once for all tests of a project.</summary>
internal static class Echt
{
    private static readonly Lazy<Catalogusinhoud> _inhoud = new(() => Cataloguslezer.Lees(Cataloguspad.Meegeleverd));
    private static readonly Lazy<Catalogus> _catalogus = new(() => new Catalogus("test", Inhoud));

    public static Catalogusinhoud Inhoud => _inhoud.Value;

    public static Catalogus Catalogus => _catalogus.Value;
}
