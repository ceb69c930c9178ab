namespace Gereedschapskist.Client;

/// <summary>Een nieuwe shortlist met haar geheim.</summary>
public sealed record NieuweShortlist
{
    /// <summary>
    /// Alleen nu te zien, en alleen als afdruk bewaard: wie het kwijt is, kan niet meer bij de shortlist. Stuur het mee als
    /// 'Authorization: Bearer …'.
    /// </summary>
    public required string Geheim { get; init; }

    /// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
    public required Shortlist Shortlist { get; init; }
}
