namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Works out everything that follows from a written rule, so that it is written once: dates, money, programmes and the Wlz.</summary>
internal static class Regelafleiding
{
    public static IEnumerable<Financieringsregel> Van(Financieringsregel regel, Financieringsinhoud inhoud, Geldkennis geld)
    {
        var gedateerd = regel.GeldigVan is null && !IsNogNiet(regel) ? regel with { GeldigVan = Begin(regel, inhoud.Wetten) } : regel;
        var zorgsoort = inhoud.Zorgsoorten.FirstOrDefault(z => z.Id == regel.Dan.Zorgsoort);
        return Programmaregels.Bij(gedateerd, inhoud.Programmas)
            .Prepend(gedateerd)
            .SelectMany(r => new[] { r, Contractregels.Bij(r) })
            .OfType<Financieringsregel>()
            .SelectMany(r => new[] { r, Wlzregels.Bij(r, zorgsoort) })
            .OfType<Financieringsregel>()
            .SelectMany(r => Geldregels.Bij(r, geld));
    }

    /// <summary>A "not yet" rule speaks about all time before its end.</summary>
    private static bool IsNogNiet(Financieringsregel regel) => regel is { Oordeel: Financieringsoordeel.NietGeregeld, GeldigTot: not null };

    /// <summary>The first day one of its laws paid; null, so always, for a rule that rests on no law.</summary>
    private static DateOnly? Begin(Financieringsregel regel, IReadOnlyList<Wet> wetten)
    {
        List<DateOnly> begin = [.. wetten.Where(w => regel.Dan.Grondslagen.Contains(w.Grondslag)).Select(w => w.Sinds)];
        return begin.Count == 0 ? null : begin.Min();
    }
}
