using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>One figure as it is typed in a form.</summary>
public sealed class Cijferformulier
{
    public string? Indicator { get; set; }

    public string? Groep { get; set; }

    public string? Gemeente { get; set; }

    public string? Jaar { get; set; }

    public string? Waarde { get; set; }

    public string? Bron { get; set; }

    internal Cijferrij Rij => new(Indicator, Groep, Gemeente, Jaar, Waarde, Bron);

    /// <summary>Where a fault stands: in this form, which is read as the first row, or in a figure that was there.</summary>
    internal static string Plek(int nummer, string? veld) => (nummer, veld) switch
    {
        (0, null) => "cijfer-indicator",
        (0, _) => $"cijfer-{veld}",
        _ => Registerplekken.InBestand(nummer - 1, veld),
    };
}
