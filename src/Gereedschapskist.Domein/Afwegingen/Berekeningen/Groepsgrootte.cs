using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Fewest participants with which a group can start: exact, or between bounds when only the largest size is known.</summary>
/// <param name="Van">At least.</param>
/// <param name="Tot">At most.</param>
/// <param name="Uitleg">Where it comes from, in Dutch.</param>
/// <param name="Bron">Source of the number; null when it is the asker's own.</param>
public sealed record Groepsgrootte(int Van, int Tot, string Uitleg, string? Bron)
{
    public static Groepsgrootte? Bepaal(Interventie interventie, Aannames aannames)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        ArgumentNullException.ThrowIfNull(aannames);
        if (aannames.Groepsgrootte is { } eigen)
        {
            return new(eigen, eigen, $"een groep start met {eigen} deelnemers (uw aanname)", null);
        }

        return interventie.Duur switch
        {
            { GroepMin: { } min } duur => new(min, min, $"een groep start met {min} deelnemers", duur.Bron),
            { GroepMax: { } max } duur => new(1, max, $"een groep telt hooguit {max} deelnemers; het minimum is onbekend", duur.Bron),
            _ => null,
        };
    }

    internal string Toon() => Van == Tot ? $"{Van}" : $"hooguit {Tot}";
}
