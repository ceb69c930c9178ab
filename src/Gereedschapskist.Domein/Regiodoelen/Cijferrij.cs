using System.Globalization;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>A figure as somebody types it, in the order of the columns of the sheet.</summary>
public sealed record Cijferrij(string? Indicator, string? Groep, string? Gemeente, string? Jaar, string? Waarde, string? Bron)
{
    /// <summary>A figure that was read before; of its value the whole number away from zero, by which to see that it can be.</summary>
    public static Cijferrij Uit(Regiocijfer cijfer)
    {
        ArgumentNullException.ThrowIfNull(cijfer);
        return new(
            cijfer.Indicator, cijfer.Groep, cijfer.Gemeente, cijfer.Jaar.ToString(CultureInfo.InvariantCulture),
            (cijfer.Waarde < 0 ? decimal.Floor(cijfer.Waarde) : decimal.Ceiling(cijfer.Waarde)).ToString(CultureInfo.InvariantCulture), cijfer.Bron);
    }
}
