namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Who pays, as the end of a sentence that begins with the part.</summary>
public static class Betalerzin
{
    public static string Van(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Gemeente => $"betaalt {Partij(oordeel)}",
        Financieringsoordeel.Voorwaardelijk => "hangt af van de situatie",
        Financieringsoordeel.Aanvullend => $"betaalt alleen {Partij(oordeel)}",
        Financieringsoordeel.Gezamenlijk => "betalen gemeente en zorgverzekeraar samen",
        Financieringsoordeel.NietGeregeld => "is voor niemand geregeld",
        _ => "staat niet in onze bronnen",
    };

    /// <summary>The party itself; null when the verdict names none.</summary>
    internal static string? Partij(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd => "de zorgverzekeraar",
        Financieringsoordeel.Gemeente => "de gemeente",
        Financieringsoordeel.Gezamenlijk => "samen",
        Financieringsoordeel.Aanvullend => "een aanvullende verzekering",
        Financieringsoordeel.NietGeregeld => "niemand",
        _ => null,
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
