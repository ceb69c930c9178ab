namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The answer of a funding check as a colleague would say it: who pays what, what it still depends on, and the eigen risico.</summary>
public static class Financieringszinnen
{
    /// <summary>Said as something else when there are more: nobody reads a sentence with ten names.</summary>
    private const int MeesteNamen = 4;

    public static IReadOnlyList<string> Samenvatting(Financieringsantwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        var oordelen = Oordeelbundeling.Bundel(antwoord.Oordelen);
        var zinnen = PerBetaler(oordelen.Select(o => new Betaaldeel(NaamInZin(o), o.Oordeel, o.MogelijkeOordelen, o.HangtAfVan)));
        return [.. zinnen, .. Eigenrisico(oordelen)];
    }

    /// <summary>Who pays which of these parts, with nothing known of the participants.</summary>
    public static IEnumerable<string> PerBetaler(IEnumerable<OnderdeelKort> onderdelen) =>
        PerBetaler(onderdelen.Select(o => new Betaaldeel(o.Naam.MetKleineLetter(), o.Oordeel, o.MogelijkeOordelen, o.HangtAfVan)));

    /// <summary>A sentence per payer: first who pays in any case, then who may.</summary>
    internal static IEnumerable<string> PerBetaler(IEnumerable<Betaaldeel> delen) => delen
        .OrderBy(deel => deel.IsOpen).ThenBy(deel => deel.Oordeel)
        .GroupBy(deel => (deel.Oordeel, deel.Wie, deel.IsZeker))
        .Select(groep => Zin([.. groep]));

    /// <summary>Who pays a part, to read beside its name; what it depends on while that is open.</summary>
    public static string Betaler(Onderdeeloordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(oordeel);
        var betaler = Betaler(oordeel.Oordeel, oordeel.HangtAfVan);
        List<string> partijen = [.. oordeel.MogelijkeOordelen.Select(Betalerzin.Partij).OfType<string>().Distinct(StringComparer.Ordinal)];
        return oordeel.HangtAfVan.Count == 0 || partijen.Count == 0 ? betaler : $"{betaler} ({Nl.Opsomming(partijen, "of")})";
    }

    /// <summary>The same of a part of which only the verdict is known, and what it still depends on.</summary>
    public static string Betaler(Financieringsoordeel oordeel, IReadOnlyList<string> hangtAfVan) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Gemeente or Financieringsoordeel.Gezamenlijk => Betalerzin.Partij(oordeel)!,
        Financieringsoordeel.Aanvullend => $"{Betalerzin.Partij(oordeel)}, als de polis het dekt",
        Financieringsoordeel.NietGeregeld => "niemand: hiervoor is geen betaling geregeld",
        Financieringsoordeel.Voorwaardelijk when hangtAfVan is { Count: > 0 } => Betalerzin.Afhankelijk(hangtAfVan),
        Financieringsoordeel.Voorwaardelijk => $"{Betalerzin.Partij(oordeel)}, onder voorwaarden",
        _ => "staat niet in onze bronnen",
    };

    private static string Zin(IReadOnlyList<Betaaldeel> delen)
    {
        var (deel, namen) = (delen[0], Namen([.. delen.Select(d => d.Naam)]));
        return deel.Oordeel switch
        {
            Financieringsoordeel.Gezamenlijk => $"De gemeente en de zorgverzekeraar betalen samen: {namen}.",
            Financieringsoordeel.NietGeregeld => $"Geen betaling is geregeld voor: {namen}.",
            Financieringsoordeel.Voorwaardelijk when deel.IsOpen => $"{Misschien(deel, namen)} Dat {Waarvan(delen)}.",
            Financieringsoordeel.Voorwaardelijk => $"De zorgverzekeraar betaalt onder voorwaarden: {namen}.",
            Financieringsoordeel.Aanvullend => $"Een aanvullende verzekering betaalt, als de polis het dekt: {namen}.",
            Financieringsoordeel.Onbekend => $"Wie betaalt, staat niet in onze bronnen voor: {namen}.",
            _ => $"{Betalerzin.Partij(deel.Oordeel)!.MetHoofdletter()} betaalt: {namen}.",
        };
    }

    /// <summary>Who may pay; "soms" where it can also be that nobody does.</summary>
    private static string Misschien(Betaaldeel deel, string namen) =>
        deel.Wie.Length == 0 ? $"Of iemand betaalt, staat niet vast voor: {namen}."
        : deel.IsZeker ? $"{deel.Wie.MetHoofdletter()} betaalt: {namen}."
        : $"Soms betaalt {deel.Wie}: {namen}.";

    private static string Waarvan(IReadOnlyList<Betaaldeel> delen) =>
        Betalerzin.Afhankelijk([.. delen.SelectMany(deel => deel.HangtAfVan).Distinct(StringComparer.Ordinal)]);

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
