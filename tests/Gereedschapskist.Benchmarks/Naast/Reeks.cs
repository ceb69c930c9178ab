namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Figures of rounds after each other.</summary>
internal static class Reeks
{
    /// <summary>Of what comes after the first third, in which the runtime still compiles.</summary>
    public static double Mediaan(IReadOnlyList<double> rondes)
    {
        var warm = rondes.Skip(rondes.Count / 3).Order().ToList();
        return warm[warm.Count / 2];
    }
}
