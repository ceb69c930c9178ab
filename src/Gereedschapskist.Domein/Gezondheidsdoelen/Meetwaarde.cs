namespace Gereedschapskist.Domein.Gezondheidsdoelen;

/// <summary>A measured or wanted value, exact or between bounds, with the year it is about.</summary>
/// <param name="Van">The value, or its lower bound.</param>
/// <param name="Tot">Upper bound; null when the value is exact.</param>
/// <param name="Eenheid">What it counts.</param>
/// <param name="Jaar">Null when the source names no year.</param>
public sealed record Meetwaarde(decimal Van, decimal? Tot, string? Eenheid, int? Jaar)
{
    /// <summary>"20 procent", "0,2 tot 0,4 fte": without the year.</summary>
    public string Tekst => $"{Nl.Getal(Van)}{(Tot is { } tot ? $" tot {Nl.Getal(tot)}" : "")} {Eenheid}".TrimEnd();
}
