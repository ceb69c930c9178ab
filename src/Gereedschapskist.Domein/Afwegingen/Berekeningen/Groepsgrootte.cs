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

        return interventie.Dosis?.Groep switch
        {
            { Van: { } van } groep when interventie.Dosis.EenOpEen => new((int)van, (int)van, "het programma is een-op-een en hoeft geen groep te vullen", groep.Bronnen[0]),
            { Van: { } van } groep => new((int)van, (int)van, $"een groep start met {van} deelnemers", groep.Bronnen[0]),
            { Tot: { } tot } groep => new(1, (int)tot, $"een groep telt hooguit {tot} deelnemers; het minimum is onbekend", groep.Bronnen[0]),
            _ => null,
        };
    }

    internal string Toon() => Van == Tot ? $"{Van}" : $"hooguit {Tot}";
}
