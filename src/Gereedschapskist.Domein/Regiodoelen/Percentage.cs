using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>A share of a whole cannot be more than the whole.</summary>
internal static class Percentage
{
    private const int Geheel = 100;

    public static bool Is(string? eenheid) => eenheid?.TrimStart().StartsWith("procent", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Whether it is more than the whole; a change may be below zero.</summary>
    public static bool IsTeHoog(decimal? waarde) => waarde is > Geheel or < -Geheel;

    public static Fout Weiger(string veld) =>
        new(veld, Foutcodes.PercentageOnmogelijk, "Een percentage ligt tussen 0 en 100.", "Verbeter de waarde of de eenheid.");
}
