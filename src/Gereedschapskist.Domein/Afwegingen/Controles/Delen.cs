using Gereedschapskist.Domein.Afwegingen.Kaders;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Codes of the parts, as they are written in a request.</summary>
internal static class Delen
{
    public static string Code(Deel deel) => deel switch
    {
        Deel.Inkoop => "inkoop",
        Deel.Coordinatie => "coordinatie",
        Deel.Uitvoering => "uitvoering",
        _ => "kennis-monitoring",
    };
}
