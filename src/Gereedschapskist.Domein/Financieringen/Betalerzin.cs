namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Who pays, as the end of a sentence that begins with the part.</summary>
public static class Betalerzin
{
    /// <summary>More conditions than this nobody reads beside a name.</summary>
    private const int MeesteVoorwaarden = 4;

    /// <param name="oordeel">The verdict on the part.</param>
    /// <param name="hangtAfVan">What is still open; empty when nothing is, or when the rule itself sets the conditions.</param>
    public static string Van(Financieringsoordeel oordeel, IReadOnlyList<string> hangtAfVan) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Gemeente => $"betaalt {Partij(oordeel)}",
        Financieringsoordeel.Voorwaardelijk when hangtAfVan is { Count: > 0 } => Afhankelijk(hangtAfVan),
        Financieringsoordeel.Voorwaardelijk => $"betaalt {Partij(oordeel)}, onder voorwaarden",
        Financieringsoordeel.Aanvullend => $"betaalt alleen {Partij(oordeel)}",
        Financieringsoordeel.Gezamenlijk => "betalen gemeente en zorgverzekeraar samen",
        Financieringsoordeel.NietGeregeld => "is voor niemand geregeld",
        _ => "staat niet in onze bronnen",
    };

    /// <summary>The parts of an interventie with who pays them; null when no chain describes it.</summary>
    public static string? Van(IReadOnlyList<OnderdeelKort> onderdelen)
    {
        ArgumentNullException.ThrowIfNull(onderdelen);
        return onderdelen.Count == 0 ? null : string.Join("; ", onderdelen
            .OrderBy(deel => deel.Oordeel)
            .GroupBy(deel => Van(deel.Oordeel, deel.HangtAfVan))
            .Select(groep => $"{Nl.Opsomming([.. groep.Select(deel => deel.Naam.MetKleineLetter()).Distinct()])} {groep.Key}"));
    }

    /// <summary>"hangt af van de leeftijd en een verwijzing".</summary>
    internal static string Afhankelijk(IReadOnlyList<string> waarvan) => waarvan.Count <= MeesteVoorwaarden
        ? $"hangt af van {Nl.Opsomming(waarvan)}"
        : $"hangt onder meer af van {Nl.Opsomming([.. waarvan.Take(MeesteVoorwaarden)])}";

    /// <summary>The party itself; null when the verdict names none. Only care under the Zvw is paid under conditions.</summary>
    internal static string? Partij(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk => "de zorgverzekeraar",
        Financieringsoordeel.Gemeente => "de gemeente",
        Financieringsoordeel.Gezamenlijk => "de gemeente en de zorgverzekeraar samen",
        Financieringsoordeel.Aanvullend => "een aanvullende verzekering",
        _ => null,
    };

    /// <summary>Every outcome that is still possible: "Mogelijk betaalt de gemeente; het kan ook zijn dat …".</summary>
    internal static string Mogelijk(IReadOnlyList<Financieringsoordeel> oordelen)
    {
        var partijen = oordelen.Select(Partij).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        List<string> rest =
        [
            .. oordelen.Contains(Financieringsoordeel.NietGeregeld) ? (string[])["er geen betaling is geregeld"] : [],
            .. oordelen.Contains(Financieringsoordeel.Onbekend) ? (string[])["onze bronnen het niet zeggen"] : [],
        ];
        var niemand = rest.Count == 0 ? "" : $"het kan {(partijen.Count > 0 ? "ook " : "")}zijn dat {Nl.Opsomming(rest, "of dat")}";
        return partijen.Count == 0
            ? $"{niemand.MetHoofdletter()}."
            : $"Mogelijk betaalt {Nl.Opsomming(partijen, "of")}{(niemand.Length > 0 ? $"; {niemand}" : "")}.";
    }
}
