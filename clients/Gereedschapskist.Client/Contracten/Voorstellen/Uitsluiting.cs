namespace Gereedschapskist.Client;

/// <summary>Een interventie die bij het onderwerp past maar afviel.</summary>
public sealed record Uitsluiting
{
    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>De eerste regel waaraan zij niet voldoet.</summary>
    public required string Regel { get; init; }

    /// <summary>Waarom.</summary>
    public required string Uitleg { get; init; }
}
