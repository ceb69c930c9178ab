namespace Gereedschapskist.Domein.Interventies;

/// <summary>
/// How much of an interventie one participant (or one group) gets and what that takes of those who run it.
/// What is null is unknown; zero meetings or zero supervisors is a fact (self-help).
/// </summary>
public sealed record Dosis
{
    /// <summary>From start to end, in weeks.</summary>
    public Hoeveelheid? Weken { get; init; }

    /// <summary>Meetings of a group, lessons included.</summary>
    public Hoeveelheid? Bijeenkomsten { get; init; }

    public Hoeveelheid? MinutenPerBijeenkomst { get; init; }

    /// <summary>Contacts with one participant or family apart: talks, home visits, telephone calls.</summary>
    public Hoeveelheid? IndividueleContacten { get; init; }

    public Hoeveelheid? MinutenPerContact { get; init; }

    /// <summary>Participants per group; 1 to 1 is a programme for one person at a time.</summary>
    public Hoeveelheid? Groep { get; init; }

    /// <summary>Supervisors that are there at once.</summary>
    public Hoeveelheid? BegeleidersPerGroep { get; init; }

    /// <summary>Hours of preparation of those who run it, outside the meetings.</summary>
    public Hoeveelheid? VoorbereidingUren { get; init; }

    /// <summary>Who runs it, as the sources of the dose say.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>What the numbers count, and the steps of our own sums.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Sources of the explanation and of who runs it.</summary>
    public required IReadOnlyList<string> Bronnen { get; init; }

    /// <summary>Whether it is meant for one person or family at a time, so that no group has to be filled.</summary>
    public bool EenOpEen => Groep is { Van: 1, Tot: 1 };

    /// <summary>Every number of the dose that is known.</summary>
    public IEnumerable<Hoeveelheid> Bekend => new[]
    {
        Weken, Bijeenkomsten, MinutenPerBijeenkomst, IndividueleContacten, MinutenPerContact, Groep, BegeleidersPerGroep, VoorbereidingUren,
    }.OfType<Hoeveelheid>();
}
