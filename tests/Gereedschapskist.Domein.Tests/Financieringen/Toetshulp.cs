using System.Globalization;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>Asks the real catalogue, with situations written as "risico=hoog, verwijzing=ja".</summary>
internal static class Toetshulp
{
    public static Catalogus Catalogus => Echt.Catalogus;

    public static DateOnly Dag(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Situatie Situatie(string tekst) => new(
        Delen(tekst).ToDictionary(
            deel => deel[0],
            deel => int.TryParse(deel[1], CultureInfo.InvariantCulture, out var getal) ? Veldantwoord.Van(getal) : Veldantwoord.Van(deel[1]),
            StringComparer.Ordinal));

    /// <summary>The verdict on one part of a keten, or on a basisfunctionaliteit that no keten divides, without naming an interventie.</summary>
    public static Onderdeeloordeel Oordeel(string onderdeel, string datum, string situatie) =>
        OverFunctie(onderdeel, datum, situatie).Oordelen is [{ Keten: null } geheel]
            ? geheel
            : OverFunctie(onderdeel, datum, situatie).Oordelen.Single(o => o.Onderdeel == onderdeel);

    /// <summary>The verdict on one part that an interventie can fill.</summary>
    public static Onderdeeloordeel Oordeel(string interventie, string onderdeel, string datum, string situatie) =>
        OverInterventie(interventie, datum, situatie).Oordelen.Single(o => o.Onderdeel == onderdeel);

    public static Financieringsantwoord OverInterventie(string interventie, string datum, string situatie) =>
        Financieringstoets.Toets(Catalogus, Catalogus.Interventie(interventie)!, Dag(datum), Situatie(situatie));

    public static Financieringsantwoord OverFunctie(string onderdeel, string datum, string situatie)
    {
        var keten = Catalogus.Ketens.SingleOrDefault(k => k.Onderdelen.Any(o => o.Id == onderdeel));
        var functie = Catalogus.Basisfunctionaliteiten.First(b => keten is null
            ? b.Id == onderdeel
            : b.Keten == keten.Id && (b.KetenOnderdelen.Count == 0 || b.KetenOnderdelen.Contains(onderdeel)));
        return Financieringstoets.Toets(Catalogus, functie, Dag(datum), Situatie(situatie));
    }

    public static string Code(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.NietGeregeld => "niet-geregeld",
        _ => oordeel.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<string[]> Delen(string tekst) =>
        tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split('='));
}
