namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Who pays, as the end of a sentence that begins with the part.</summary>
public static class Betalerzin
{
    public static string Van(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd => "betaalt de zorgverzekeraar",
        Financieringsoordeel.Voorwaardelijk => "hangt af van de situatie",
        Financieringsoordeel.Gemeente => "betaalt de gemeente",
        Financieringsoordeel.Aanvullend => "betaalt alleen een aanvullende verzekering",
        Financieringsoordeel.Gezamenlijk => "betalen gemeente en zorgverzekeraar samen",
        Financieringsoordeel.NietGeregeld => "is voor niemand geregeld",
        _ => "staat niet in onze bronnen",
    };

    /// <summary>The parts of an interventie with who pays them, parts with the same answer together; null when no chain describes it.</summary>
    public static string? Van(IReadOnlyList<OnderdeelKort> onderdelen)
    {
        ArgumentNullException.ThrowIfNull(onderdelen);
        return onderdelen.Count == 0 ? null : string.Join("; ", onderdelen
            .GroupBy(deel => deel.Oordeel)
            .OrderBy(groep => groep.Key)
            .Select(groep => $"{Nl.Opsomming([.. groep.Select(deel => deel.Naam.MetKleineLetter()).Distinct()])} {Van(groep.Key)}"));
    }
}
