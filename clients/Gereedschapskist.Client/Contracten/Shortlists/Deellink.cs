namespace Gereedschapskist.Client;

/// <summary>Een code waarmee anderen de shortlist kunnen lezen, en niets anders.</summary>
public sealed record Deellink
{
    /// <summary>Stuur mee als 'Authorization: Bearer …' op hetzelfde adres. Alleen nu te zien.</summary>
    public required string Deelcode { get; init; }

    /// <summary>
    /// Pad van de webpagina voor lezers. Wie dit adres heeft, kan lezen; een nieuwe link of intrekken maakt het ongeldig.
    /// </summary>
    public required string Pagina { get; init; }
}
