namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Money of the State for one subject: the lines of the money overviews that name it.</summary>
public sealed record Geldstroom
{
    public required string Id { get; init; }

    /// <summary>What the money is for, as it stands in a sentence.</summary>
    public required string Naam { get; init; }

    public required IReadOnlyList<Geldregelverwijzing> Regels { get; init; }

    /// <summary>The basisfunctionaliteiten whose page and werkagenda show these lines.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get => field ?? []; init; }

    public IReadOnlyList<string> Gezondheidsdoelen { get => field ?? []; init; }

    /// <summary>What the sources add, such as where they contradict themselves.</summary>
    public string? Toelichting { get; init; }
}
