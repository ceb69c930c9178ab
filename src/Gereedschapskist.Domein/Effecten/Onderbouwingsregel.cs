using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>Divides interventies by how strongly they are supported: by a committee, else by what was measured.</summary>
public static class Onderbouwingsregel
{
    /// <param name="interventie">What is divided.</param>
    /// <param name="effect">What was measured on the goal it is about; null when that is not known.</param>
    public static Onderbouwing Van(Interventie interventie, Effectlijn? effect)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        var commissie = interventie.Erkenningsniveau switch
        {
            >= Erkenningsniveau.EersteAanwijzingen => Onderbouwing.Bewezen,
            Erkenningsniveau.GoedOnderbouwd => Onderbouwing.Veelbelovend,
            _ => Onderbouwing.AlleenBeschreven,
        };
        var gemeten = effect switch
        {
            { Uitwerking: Uitwerking.Gunstig, IsTussenstap: false, Zekerheid: >= Effectzekerheid.Laag } => Onderbouwing.Bewezen,
            { Uitwerking: Uitwerking.Gunstig or Uitwerking.Gemengd } => Onderbouwing.Veelbelovend,
            _ => Onderbouwing.AlleenBeschreven,
        };
        return commissie < gemeten ? commissie : gemeten;
    }
}
