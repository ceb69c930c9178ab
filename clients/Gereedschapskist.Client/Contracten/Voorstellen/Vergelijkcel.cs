namespace Gereedschapskist.Client;

/// <summary>Eén kenmerk van één interventie.</summary>
public sealed record Vergelijkcel
{
    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Of de catalogus het weet.</summary>
    public required bool Bekend { get; init; }

    /// <summary>Het kenmerk in woorden; 'onbekend' als het niet bekend is.</summary>
    public required string Tekst { get; init; }

    /// <summary>Getal om op te vergelijken, ondergrens; null als er geen is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Waar het staat; leeg als het onze indeling is.</summary>
    public IReadOnlyList<Feitbron> Bronnen { get => field ?? []; init; }
}
