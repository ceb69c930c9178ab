namespace Gereedschapskist.Domein.Gebieden;

/// <summary>People of a municipality by age on one day. The age groups add up to <see cref="Inwoners"/>.</summary>
public sealed record Bevolkingsopbouw
{
    public required DateOnly Peildatum { get; init; }

    public required int Inwoners { get; init; }

    /// <summary>0–14 years.</summary>
    public required int Tot15 { get; init; }

    /// <summary>15–64 years: what the two other groups leave.</summary>
    public required int Van15Tot65 { get; init; }

    public required int Vanaf65 { get; init; }

    /// <summary>Own estimate: <see cref="Vanaf65"/> times the share of 75 and over among them in 2021.</summary>
    public int? Vanaf75Schatting { get; init; }

    /// <summary>
    /// Own estimate of 0–17 years, lower bound: the smaller of 18/15 of <see cref="Tot15"/>, and <see cref="Tot15"/> plus three
    /// fifths of the people of 15–19 in 2021. The second counts too many where many students of 18 and 19 live.
    /// </summary>
    public required int Tot18Van { get; init; }

    /// <summary>Own estimate of 0–17 years, upper bound: the larger of the same two.</summary>
    public required int Tot18Tot { get; init; }

    /// <summary>Shows the size of 2026 only; source and date of this number are weaker.</summary>
    public int? InwonersIndicatief2026 { get; init; }

    /// <summary>Id of the source of the counts.</summary>
    public required string Bron { get; init; }

    /// <summary>The people of several municipalities together, on the oldest of their days; null of none.</summary>
    public static Bevolkingsopbouw? Som(IReadOnlyList<Bevolkingsopbouw> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        return delen.Count == 0 ? null : new Bevolkingsopbouw
        {
            Peildatum = delen.Min(deel => deel.Peildatum),
            Inwoners = delen.Sum(deel => deel.Inwoners),
            Tot15 = delen.Sum(deel => deel.Tot15),
            Van15Tot65 = delen.Sum(deel => deel.Van15Tot65),
            Vanaf65 = delen.Sum(deel => deel.Vanaf65),
            Vanaf75Schatting = delen.All(deel => deel.Vanaf75Schatting is not null) ? delen.Sum(deel => deel.Vanaf75Schatting) : null,
            Tot18Van = delen.Sum(deel => deel.Tot18Van),
            Tot18Tot = delen.Sum(deel => deel.Tot18Tot),
            InwonersIndicatief2026 = delen.All(deel => deel.InwonersIndicatief2026 is not null)
                ? delen.Sum(deel => deel.InwonersIndicatief2026)
                : null,
            Bron = delen[0].Bron,
        };
    }
}
