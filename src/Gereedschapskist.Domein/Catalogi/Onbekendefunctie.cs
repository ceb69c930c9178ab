using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Catalogi;

/// <summary>The refusal of a basisfunctionaliteit that the catalogue does not have, wherever one is asked.</summary>
public static class Onbekendefunctie
{
    /// <param name="catalogus">What could have been asked for.</param>
    /// <param name="veld">Path of the field.</param>
    /// <param name="gevraagd">What was asked for.</param>
    public static Fout OnbekendeFunctie(this Catalogus catalogus, string veld, string gevraagd)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return Onbekend.Van(
            veld,
            Foutcodes.BasisfunctionaliteitOnbekend,
            gevraagd,
            catalogus.Basisfunctionaliteiten.Select(functie => functie.Id),
            "Zie /v1/basisfunctionaliteiten.");
    }
}
