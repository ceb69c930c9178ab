namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>Of how many interventies a field is known.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Bekend">How many have it.</param>
/// <param name="Eigen">How many of those by our own classification.</param>
public sealed record Volledigheid(Interventieveld Veld, int Bekend, int Eigen)
{
    /// <summary>The fields whose absence is a gap, in the order of the table.</summary>
    public static IReadOnlyList<Volledigheid> Tel(IReadOnlyList<Interventie> interventies) =>
    [
        .. Interventievelden.Alle.Where(veld => veld.HoortErTeZijn).Select(veld =>
        {
            var bekend = interventies.Where(veld.IsBekend).ToList();
            return new Volledigheid(veld, bekend.Count, bekend.Count(veld.IsEigenIndeling));
        }),
    ];
}
