namespace Gereedschapskist.Domein.Gebieden;

/// <summary>
/// Own estimate of how many people have an age, from the age groups that are counted. Within a group every age has as many people, but
/// among the oldest there are fewer each year: there the number falls with the third power of the years left until 101, our own choice.
/// </summary>
public static class Leeftijdsschatting
{
    /// <summary>Older than this counts with it.</summary>
    public const int Oudste = 100;

    /// <param name="bevolking">People by age group.</param>
    /// <param name="van">Youngest age, in years.</param>
    /// <param name="tot">Oldest age, through that year; an age above <see cref="Oudste"/> counts as that.</param>
    public static decimal Mensen(this Bevolkingsopbouw bevolking, int van, int tot)
    {
        ArgumentNullException.ThrowIfNull(bevolking);
        var (begin, einde) = (Math.Clamp(van, 0, Oudste), Math.Min(tot, Oudste) + 1);
        var jeugd = (bevolking.Tot18Van + bevolking.Tot18Tot) / 2m;
        var (vijfenzestig, oudsten) = bevolking.Vanaf75Schatting is { } schatting
            ? (Gelijk(bevolking.Vanaf65 - schatting, 65, 75, begin, einde), Dalend(schatting, 75, begin, einde))
            : (0m, Dalend(bevolking.Vanaf65, 65, begin, einde));
        return Gelijk(bevolking.Tot15, 0, 15, begin, einde)
            + Gelijk(jeugd - bevolking.Tot15, 15, 18, begin, einde)
            + Gelijk(bevolking.Tot15 + bevolking.Van15Tot65 - jeugd, 18, 65, begin, einde)
            + vijfenzestig
            + oudsten;
    }

    private static decimal Gelijk(decimal mensen, int groepVan, int groepTot, int begin, int einde) =>
        mensen * Math.Max(0, Math.Min(einde, groepTot) - Math.Max(begin, groepVan)) / (groepTot - groepVan);

    private static decimal Dalend(decimal mensen, int groepVan, int begin, int einde)
    {
        var (van, tot) = (Math.Max(begin, groepVan), Math.Max(einde, groepVan));
        return tot <= van ? 0m : mensen * (Over(van) - Over(tot));

        decimal Over(int leeftijd)
        {
            var deel = (Oudste + 1m - leeftijd) / (Oudste + 1 - groepVan);
            return deel * deel * deel;
        }
    }
}
