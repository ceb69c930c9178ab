using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Every number that went into the case, each with where it comes from and the field that replaces it.</summary>
internal static class Aannamenlijst
{
    /// <summary>Fields of the question, by what the number is called in an estimate.</summary>
    private static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        [Doseveld.Bijeenkomsten.Naam] = "bijeenkomsten",
        [Doseveld.MinutenPerBijeenkomst.Naam] = "minutenPerBijeenkomst",
        [Doseveld.Begeleiders.Naam] = "begeleiders",
        [Doseveld.Groep.Naam] = "groepsgrootte",
        ["uurprijs"] = "uurprijs",
        ["prijs"] = "prijsPerDeelnemer",
    };

    public static IReadOnlyList<Gevalaanname> Maak(
        Gevalsituatie situatie, Gevaldeelnemers? deelnemers, Kostenraming? raming, IReadOnlyList<Opbrengst> opbrengsten) =>
    [
        Deelnemers(deelnemers),
        .. EigenPrijzen(situatie.Vraag.Kosten),
        .. raming is null ? [] : raming.Opbouw.SelectMany(regel => regel.Gegevens).Distinct().Select(Gegeven),
        .. raming is { Soort: Ramingsoort.Feit, Groep: { } groep } ? Groep(raming, groep) : [],
        .. opbrengsten.SelectMany(opbrengst => opbrengst.Aannames),
    ];

    private static Gevalaanname Deelnemers(Gevaldeelnemers? deelnemers) => new()
    {
        Veld = "deelnemers",
        Naam = "deelnemers per jaar",
        Van = deelnemers?.Van,
        Tot = deelnemers?.Tot,
        Eenheid = "deelnemers",
        Herkomst = deelnemers?.Herkomst ?? Aannameherkomst.Raming,
        Toelichting = deelnemers?.Berekening ?? "Onbekend; vul zelf een aantal in.",
        Bronnen = deelnemers?.Bronnen ?? [],
    };

    /// <summary>Amounts of the user that an estimate takes whole, without a number of its own beside them.</summary>
    private static IEnumerable<Gevalaanname> EigenPrijzen(EigenInvoer eigen) =>
        new (string Veld, string Naam, decimal? Bedrag, string Eenheid)[]
        {
            ("prijsPerDeelnemer", "prijs", eigen.PrijsPerDeelnemer, Prijsfeit.Eenheid(Kosteneenheid.Deelnemer)),
            ("prijsPerGroep", "prijs van een groep", eigen.PrijsPerGroep, "euro per groep"),
            ("materiaalPerDeelnemer", "materiaal", eigen.MateriaalPerDeelnemer, Prijsfeit.Eenheid(Kosteneenheid.Deelnemer)),
            ("ruimtePerBijeenkomst", "ruimte", eigen.RuimtePerBijeenkomst, "euro per bijeenkomst"),
            ("licentiePerDeelnemer", "licentie", eigen.LicentiePerDeelnemer, Prijsfeit.Eenheid(Kosteneenheid.Deelnemer)),
        }
        .Where(post => post.Bedrag is not null)
        .Select(post => new Gevalaanname
        {
            Veld = post.Veld,
            Naam = post.Naam,
            Van = post.Bedrag,
            Tot = post.Bedrag,
            Eenheid = post.Eenheid,
            Herkomst = Aannameherkomst.EigenGetal,
        });

    private static Gevalaanname Gegeven(Rekengegeven gegeven) => new()
    {
        Veld = Velden.GetValueOrDefault(gegeven.Naam),
        Naam = gegeven.Naam,
        Van = gegeven.Van,
        Tot = gegeven.Tot,
        Eenheid = gegeven.Eenheid,
        Herkomst = gegeven.Herkomst switch
        {
            Gegevensherkomst.Bron => Aannameherkomst.Feit,
            Gegevensherkomst.EigenInvoer => Aannameherkomst.EigenGetal,
            _ => Aannameherkomst.Raming,
        },
        Toelichting = gegeven.Toelichting,
        Bronnen = gegeven.Bronnen,
    };

    private static IEnumerable<Gevalaanname> Groep(Kostenraming raming, Groepsprijs groep)
    {
        yield return Feit("prijsPerGroep", "prijs van een groep", groep.VanEuro, groep.TotEuro, "euro per groep", raming);
        yield return Feit("groepsgrootte", Doseveld.Groep.Naam, groep.DeelnemersVan, groep.DeelnemersTot, Doseveld.Groep.Eenheid, raming);
    }

    private static Gevalaanname Feit(string veld, string naam, decimal van, decimal tot, string eenheid, Kostenraming raming) => new()
    {
        Veld = veld,
        Naam = naam,
        Van = van,
        Tot = tot,
        Eenheid = eenheid,
        Herkomst = Aannameherkomst.Feit,
        Bronnen = raming.Bronnen,
    };
}
