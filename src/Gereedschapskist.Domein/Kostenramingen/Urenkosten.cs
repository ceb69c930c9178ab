namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What the hours cost: meetings × hours × supervisors × hourly rate ÷ group, and contacts × hours × hourly rate.</summary>
internal sealed record Urenkosten
{
    private const decimal MinutenPerUur = 60m;

    /// <summary>Euro per group for its meetings; null when there are none.</summary>
    public Interval? PerGroep { get; private init; }

    /// <summary>Euro per participant, of meetings and contacts together.</summary>
    public required Interval PerDeelnemer { get; init; }

    public required IReadOnlyList<Kostenregel> Regels { get; init; }

    public static Urenkosten Van(Inzet inzet)
    {
        var perGroep = inzet.Groep is { } groep
            ? groep.Bijeenkomsten.Waarde * Uren(groep.Minuten) * groep.Begeleiders.Waarde * inzet.Uurprijs.Waarde
            : (Interval?)null;
        var inGroep = perGroep / inzet.Groep?.Grootte.Waarde;
        var apart = inzet.Contacten is { } contacten
            ? contacten.Aantal.Waarde * Uren(contacten.Minuten) * inzet.Uurprijs.Waarde
            : (Interval?)null;
        return new Urenkosten
        {
            PerGroep = perGroep,
            PerDeelnemer = (inGroep ?? Interval.Nul) + (apart ?? Interval.Nul),
            Regels = [.. new[] { Bijeenkomsten(inzet, inGroep), Contacten(inzet, apart) }.OfType<Kostenregel>()],
        };
    }

    private static Interval Uren(Rekengegeven minuten) => new(minuten.Van / MinutenPerUur, minuten.Tot / MinutenPerUur);

    private static Kostenregel? Bijeenkomsten(Inzet inzet, Interval? kosten) => inzet.Groep is not { } groep || kosten is not { } euro ? null : new Kostenregel
    {
        Wat = "Begeleiding van de bijeenkomsten",
        VanEuro = decimal.Round(euro.Van, 2),
        TotEuro = decimal.Round(euro.Tot, 2),
        Berekening =
            $"{Getal(groep.Bijeenkomsten)} bijeenkomsten × {Getal(groep.Minuten)} minuten × {Getal(groep.Begeleiders)} begeleiders × {Euro(inzet.Uurprijs)} per uur, "
            + $"gedeeld door {Getal(groep.Grootte)} deelnemers.",
        Gegevens = [groep.Bijeenkomsten, groep.Minuten, groep.Begeleiders, inzet.Uurprijs, groep.Grootte],
    };

    private static Kostenregel? Contacten(Inzet inzet, Interval? kosten) => inzet.Contacten is not { } contacten || kosten is not { } euro ? null : new Kostenregel
    {
        Wat = "Individuele contacten",
        VanEuro = decimal.Round(euro.Van, 2),
        TotEuro = decimal.Round(euro.Tot, 2),
        Berekening = $"{Getal(contacten.Aantal)} contacten × {Getal(contacten.Minuten)} minuten × {Euro(inzet.Uurprijs)} per uur.",
        Gegevens = [contacten.Aantal, contacten.Minuten, inzet.Uurprijs],
    };

    private static string Getal(Rekengegeven gegeven) => Nl.Band(gegeven.Van, gegeven.Tot);

    private static string Euro(Rekengegeven gegeven) => Nl.Euro(gegeven.Van, gegeven.Tot);
}
