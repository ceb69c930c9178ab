using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Holds the snapshot that is served now; a reload swaps it as a whole, readers keep the one they took.</summary>
public sealed class Cataloguspeil(Catalogus catalogus)
{
    private Catalogus _huidig = catalogus;

    public Catalogus Huidig => Volatile.Read(ref _huidig);

    public void Vervang(Catalogus catalogus) => Volatile.Write(ref _huidig, catalogus);
}
