namespace Gereedschapskist.Domein.Taakverdelingen;

/// <summary>De taakverdeling van een basisfunctionaliteit.</summary>
/// <param name="Basisfunctionaliteit">Id van de basisfunctionaliteit.</param>
/// <param name="Naam">Naam van de basisfunctionaliteit.</param>
/// <param name="Onderdelen">De onderdelen, in de volgorde van de keten.</param>
public sealed record Taakbeeld(string Basisfunctionaliteit, string Naam, IReadOnlyList<Taakregel> Onderdelen)
{
    /// <summary>Van hoeveel onderdelen nog niet alles is verdeeld.</summary>
    public int MetLacunes => Onderdelen.Count(regel => regel.Lacunes.Count > 0);

    /// <summary>Van hoeveel onderdelen iets is opgeschreven dat nog niet is vastgesteld.</summary>
    public int NietVastgesteld => Onderdelen.Count(regel => regel.Afspraak is { Vastgesteld: null });
}

/// <summary>Wie wat doet bij een onderdeel.</summary>
public sealed record Taakregel
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat de regio afsprak; null als er nog niets is opgeschreven.</summary>
    public required Taakafspraak? Afspraak { get; init; }

    /// <summary>Wie volgens de financieringsregels betaalt; null als die het niet zeggen.</summary>
    public required string? VoorstelBetaalt { get; init; }

    /// <summary>Wie het volgens de catalogus uitvoert; null als die het niet zegt.</summary>
    public required string? VoorstelVoertUit { get; init; }

    /// <summary>Welke taken nog niemand heeft, in woorden.</summary>
    public required IReadOnlyList<string> Lacunes { get; init; }
}
