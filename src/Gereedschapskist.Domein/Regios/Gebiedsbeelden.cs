using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Regios;

/// <summary>Makes the picture of a place. It holds nothing that changes with the day.</summary>
public static class Gebiedsbeelden
{
    public static Gebiedsbeeld Maak(Catalogus catalogus, Gebied gebied)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(gebied);
        var indelingen = Indelingen.Van(catalogus, gebied);
        var aandeel = Geldaandeel.Van(catalogus, gebied);
        IReadOnlyList<Gebiedscijfer> cijfers =
            [.. catalogus.Cijfersoorten.Select(soort => Cijferrekening.Van(soort, gebied, catalogus.Gemeenten)).OfType<Gebiedscijfer>()];
        return new Gebiedsbeeld
        {
            Kort = [.. Kernzinnen.Van(catalogus, gebied, indelingen)],
            Indelingen = indelingen,
            Cijfers = cijfers,
            Functies = Functiebeelden.Van(catalogus, gebied, aandeel, cijfers),
            GeldToelichting = aandeel is null ? null : Geldaandeel.Toelichting,
        };
    }
}
