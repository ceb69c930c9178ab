namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>
/// Lays figures beside goals. The road is a straight line from where it was to where it should be; a figure of a municipality says nothing about
/// the region, so it is counted and never averaged.
/// </summary>
public static class Doelstanden
{
    /// <summary>In the order of the goals.</summary>
    public static IReadOnlyList<Doelstand> Van(IReadOnlyList<Regiodoel> doelen, IReadOnlyList<Regiocijfer> cijfers)
    {
        ArgumentNullException.ThrowIfNull(doelen);
        var perIndicator = cijfers.ToLookup(cijfer => Sleutel(cijfer.Indicator, cijfer.Groep));
        return [.. doelen.Select(doel => Van(doel, [.. perIndicator[Sleutel(doel.Indicator, doel.Groep)]]))];
    }

    /// <summary>An indicator is the same however it is written.</summary>
    public static (string Indicator, string Groep) Sleutel(string indicator, string? groep) => (Naamsleutel.Van(indicator), Naamsleutel.Van(groep ?? ""));

    private static Doelstand Van(Regiodoel doel, List<Regiocijfer> cijfers)
    {
        var laatste = cijfers.Where(cijfer => cijfer.Gemeente is null).MaxBy(cijfer => cijfer.Jaar);
        var gemeenten = cijfers.Where(cijfer => cijfer.Gemeente is not null).GroupBy(cijfer => cijfer.Gemeente).Select(groep => groep.MaxBy(cijfer => cijfer.Jaar)!).ToList();
        var opDoel = gemeenten.Count(cijfer => Haalt(doel, cijfer.Waarde) is true);
        var verwacht = laatste is null ? null : Verwacht(doel, laatste.Jaar);
        var koers = Bepaal(doel, laatste, verwacht);
        return new Doelstand(doel, koers, laatste, verwacht, gemeenten.Count, opDoel, Zin(doel, koers, laatste, verwacht, gemeenten.Count, opDoel));
    }

    /// <summary>Null when it is not known whether more or less is better.</summary>
    private static bool? Haalt(Regiodoel doel, decimal waarde) => doel.Uitgangswaarde is not { } begin || begin == doel.Streefwaarde
        ? null
        : doel.Streefwaarde > begin ? waarde >= doel.Streefwaarde : waarde <= doel.Streefwaarde;

    private static decimal? Verwacht(Regiodoel doel, int jaar) =>
        doel is { Uitgangswaarde: { } begin, Uitgangsjaar: { } van } && van < doel.Streefjaar
            ? decimal.Round(begin + ((doel.Streefwaarde - begin) * (Math.Clamp(jaar, van, doel.Streefjaar) - van) / (doel.Streefjaar - van)), 1)
            : null;

    private static Koers Bepaal(Regiodoel doel, Regiocijfer? laatste, decimal? verwacht)
    {
        if (laatste is null || Haalt(doel, laatste.Waarde) is not { } gehaald)
        {
            return Koers.Onbekend;
        }

        if (gehaald)
        {
            return Koers.Gehaald;
        }

        // A figure of the year of the starting point, or before, says nothing about the road since.
        return verwacht is not { } lijn || laatste.Jaar <= doel.Uitgangsjaar
            ? Koers.Onbekend
            : (doel.Streefwaarde > doel.Uitgangswaarde ? laatste.Waarde >= lijn : laatste.Waarde <= lijn) ? Koers.OpKoers : Koers.Achter;
    }

    private static string Zin(Regiodoel doel, Koers koers, Regiocijfer? laatste, decimal? verwacht, int gemeenten, int opDoel)
    {
        var regio = (koers, laatste) switch
        {
            (_, null) => "Er is nog geen cijfer over de hele regio.",
            (Koers.Gehaald, { } cijfer) => $"In {Nl.Jaar(cijfer.Jaar)} was het {Nl.Getal(cijfer.Waarde)} {doel.Eenheid}: het doel is gehaald.",
            (Koers.Onbekend, { } cijfer) => $"In {Nl.Jaar(cijfer.Jaar)} was het {Nl.Getal(cijfer.Waarde)} {doel.Eenheid}; of dat op koers is, valt niet te zeggen.",
            (_, { } cijfer) => $"In {Nl.Jaar(cijfer.Jaar)} was het {Nl.Getal(cijfer.Waarde)} {doel.Eenheid}; op een rechte weg naar het doel hoort daar {Nl.Getal(verwacht ?? 0)} bij.",
        };
        return gemeenten == 0 || doel.Uitgangswaarde is null ? regio : $"{regio} {Nl.Afgerond(opDoel)} van de {Nl.Aantal(gemeenten, "gemeente", "gemeenten")} met een cijfer {(opDoel == 1 ? "haalt" : "halen")} het doel.";
    }
}
