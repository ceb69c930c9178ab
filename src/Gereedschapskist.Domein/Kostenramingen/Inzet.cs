namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>The hours that go into a programme and what an hour costs, each number with where it comes from.</summary>
internal sealed record Inzet
{
    public required Rekengegeven Uurprijs { get; init; }

    /// <summary>Null when there are no meetings; then the four numbers of a group are null together.</summary>
    public Groepsinzet? Groep { get; init; }

    /// <summary>Null when there are no contacts apart.</summary>
    public Contactinzet? Contacten { get; init; }
}

/// <summary>The meetings of one group.</summary>
internal sealed record Groepsinzet(Rekengegeven Bijeenkomsten, Rekengegeven Minuten, Rekengegeven Begeleiders, Rekengegeven Grootte);

/// <summary>The contacts with one participant apart.</summary>
internal sealed record Contactinzet(Rekengegeven Aantal, Rekengegeven Minuten);
