namespace Gereedschapskist.Client;

/// <summary>Een vraag wie welk onderdeel betaalt: over één interventie of over één basisfunctionaliteit.</summary>
public sealed record FinancieringstoetsVerzoek
{
    /// <summary>Id van de interventie, zoals in-balans. Geef dit of basisfunctionaliteit (hoogstens 100 tekens).</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit, zoals valpreventie. Geef dit of interventie (hoogstens 100 tekens).</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>De dag waarover de vraag gaat. Zonder peildatum is dat vandaag in Nederland.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>
    /// Wat bekend is, zoals { "leeftijd": 72, "risico": "hoog", "onderliggendLijden": true }. Elk veld mag weg; wat u niet
    /// noemt, geldt als onbekend. De velden en hun waarden staan op /financieringstoetsen/velden.
    /// </summary>
    public IReadOnlyDictionary<string, Gegeven>? Situatie { get; init; }
}
