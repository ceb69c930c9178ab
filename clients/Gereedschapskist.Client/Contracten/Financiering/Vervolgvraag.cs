namespace Gereedschapskist.Client;

/// <summary>Een vraag waarvan het antwoord iets zou beslissen of verfijnen.</summary>
public sealed record Vervolgvraag
{
    /// <summary>Een veld van de situatie, met de vraag en de toegestane antwoorden.</summary>
    public required Situatieveld Veld { get; init; }

    /// <summary>
    /// Voor hoeveel onderdelen het antwoord het oordeel beslist; een half onderdeel is: bij de helft van de antwoorden.
    /// </summary>
    public required decimal Beslist { get; init; }

    /// <summary>Voor hoeveel onderdelen een antwoord het oordeel verandert.</summary>
    public required int Verandert { get; init; }

    /// <summary>De onderdelen waarvoor het antwoord telt.</summary>
    public IReadOnlyList<string> Onderdelen { get => field ?? []; init; }
}
