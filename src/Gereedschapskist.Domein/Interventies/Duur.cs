namespace Gereedschapskist.Domein.Interventies;

/// <summary>Length and group size in whole numbers, taken from the dose: where that is a range, the largest number. Null is unknown.</summary>
public sealed record Duur
{
    public int? Weken { get; private init; }

    /// <summary>Meetings of the group; of a programme for one person at a time, the contacts.</summary>
    public int? Bijeenkomsten { get; private init; }

    public int? GroepMin { get; private init; }

    public int? GroepMax { get; private init; }

    public string? Bron { get; private init; }

    /// <summary>Null when the dose says nothing about length or group.</summary>
    public static Duur? Van(Dosis? dosis)
    {
        var keren = dosis?.Bijeenkomsten ?? dosis?.IndividueleContacten;
        var bekend = new[] { dosis?.Weken, keren, dosis?.Groep }.OfType<Hoeveelheid>().FirstOrDefault();
        return bekend is null ? null : new Duur
        {
            Weken = dosis?.Weken?.Hoogste,
            Bijeenkomsten = keren?.Hoogste,
            GroepMin = (int?)dosis?.Groep?.Van,
            GroepMax = (int?)dosis?.Groep?.Tot,
            Bron = bekend.Bronnen[0],
        };
    }
}
