namespace Gereedschapskist.Domein.Shortlists;

/// <summary>How long a shortlist and its texts may be: wide for a real region, small for one machine.</summary>
public static class Shortlistgrens
{
    public const int Items = 500;

    public const int Titel = 200;

    /// <summary>A note, a reason or an explanation.</summary>
    public const int Tekst = 10_000;

    /// <summary>The target group in words.</summary>
    public const int Doelgroep = 500;
}
