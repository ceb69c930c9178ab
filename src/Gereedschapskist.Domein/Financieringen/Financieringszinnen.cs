namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The answer of a funding check as a colleague would say it: who pays what, what it still depends on, and the eigen risico.</summary>
public static class Financieringszinnen
{
    /// <summary>Said as something else when there are more: nobody reads a sentence with ten names.</summary>
    private const int MeesteNamen = 4;

    public static string Samenvatting(Financieringsantwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        var oordelen = Oordeelbundeling.Bundel(antwoord.Oordelen);
        var zinnen = oordelen
            .GroupBy(o => Betaler(o, antwoord.Vervolgvragen))
            .Select(groep => Zin(groep.First().Oordeel, Namen([.. groep]), groep.Key));
        return string.Join(' ', zinnen.Concat(Eigenrisico(oordelen)));
    }

    /// <summary>Who pays which of these parts, a sentence per payer, with nothing known of the participants.</summary>
    public static IEnumerable<string> PerBetaler(IEnumerable<(string Naam, Financieringsoordeel Oordeel)> delen) => delen
        .GroupBy(deel => deel.Oordeel)
        .OrderBy(groep => groep.Key)
        .Select(groep => Zin(groep.Key, Namen([.. groep.Select(deel => deel.Naam.MetKleineLetter())]), Partij(groep.Key)));

    /// <summary>Who pays a part, to read beside its name; what it depends on while that is open.</summary>
    public static string Betaler(Onderdeeloordeel oordeel, IReadOnlyList<Vervolgvraag> vragen)
    {
        ArgumentNullException.ThrowIfNull(oordeel);
        ArgumentNullException.ThrowIfNull(vragen);
        return oordeel.Oordeel is Financieringsoordeel.Voorwaardelijk ? Afhankelijk(oordeel, vragen) : Partij(oordeel.Oordeel);
    }

    private static string Partij(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Gemeente => Betalerzin.Partij(oordeel)!,
        Financieringsoordeel.Gezamenlijk => "de gemeente en de zorgverzekeraar samen",
        Financieringsoordeel.Aanvullend => $"{Betalerzin.Partij(oordeel)}, als de polis het dekt",
        Financieringsoordeel.NietGeregeld => "niemand: hiervoor is geen betaling geregeld",
        Financieringsoordeel.Voorwaardelijk => "hangt af van de situatie",
        _ => "staat niet in onze bronnen",
    };

    private static string Afhankelijk(Onderdeeloordeel oordeel, IReadOnlyList<Vervolgvraag> vragen)
    {
        var waarvan = vragen
            .Where(v => !v.Verfijning && v.Onderdelen.Contains(oordeel.Onderdeel))
            .Select(v => v.Veld.Label.MetKleineLetter())
            .Take(MeesteNamen)
            .ToList();
        var wie = oordeel.MogelijkeOordelen.Select(Betalerzin.Partij).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var mogelijk = wie.Count == 0 ? "" : $" ({Nl.Opsomming(wie, "of")})";
        return waarvan.Count == 0 ? $"{Partij(oordeel.Oordeel)}{mogelijk}" : $"hangt af van {Nl.Opsomming(waarvan)}{mogelijk}";
    }

    private static string Zin(Financieringsoordeel oordeel, string namen, string betaler) => oordeel switch
    {
        Financieringsoordeel.Gezamenlijk => $"De gemeente en de zorgverzekeraar betalen samen: {namen}.",
        Financieringsoordeel.NietGeregeld => $"Geen betaling is geregeld voor: {namen}.",
        Financieringsoordeel.Voorwaardelijk => $"Wie betaalt, {betaler}: {namen}.",
        Financieringsoordeel.Onbekend => $"Wie betaalt, staat niet in onze bronnen voor: {namen}.",
        _ => $"{betaler.MetHoofdletter()} betaalt: {namen}.",
    };

    private static string Namen(IReadOnlyList<Onderdeeloordeel> oordelen) => Namen([.. oordelen.Select(NaamInZin)]);

    private static string Namen(IReadOnlyList<string> delen)
    {
        var namen = delen.Distinct(StringComparer.Ordinal).ToList();
        return namen.Count <= MeesteNamen
            ? Nl.Opsomming(namen)
            : Nl.Opsomming([.. namen.Take(MeesteNamen - 1), $"nog {namen.Count - MeesteNamen + 1} onderdelen"]);
    }

    /// <summary>The name of an interventie keeps its capital.</summary>
    private static string NaamInZin(Onderdeeloordeel oordeel) =>
        oordeel.Onderdeel == Onderdeeloordeel.Geheel ? oordeel.Naam : oordeel.Naam.MetKleineLetter();

    /// <summary>Only where it is known, and only of what an insurer may pay.</summary>
    private static IEnumerable<string> Eigenrisico(IReadOnlyList<Onderdeeloordeel> oordelen)
    {
        var zorg = oordelen.Where(o => o.MogelijkeOordelen.Contains(Financieringsoordeel.Verzekerd)).ToList();
        var wel = zorg.Where(o => o.EigenRisico is true).ToList();
        var niet = zorg.Where(o => o.EigenRisico is false).ToList();
        if (wel.Count > 0)
        {
            yield return $"Het eigen risico geldt voor: {Namen(wel)}.";
        }

        if (niet.Count > 0)
        {
            yield return $"Het eigen risico geldt niet voor: {Namen(niet)}.";
        }
    }
}
