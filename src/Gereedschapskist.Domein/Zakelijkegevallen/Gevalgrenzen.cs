using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>The bounds of every own number. They are our own choice: far beyond what any source names, and short of what can only be a slip.</summary>
internal static class Gevalgrenzen
{
    public const int GrootsteGroep = 1000;
    public const int EersteJaar = 2023;
    public const int LaatsteJaar = 2040;
    public const int MeesteJaren = 10;

    private static readonly Gevalgrens Bijeenkomsten = new("bijeenkomsten", "Een aantal bijeenkomsten", 1, 500);
    private static readonly Gevalgrens Minuten = new("minutenPerBijeenkomst", "Een bijeenkomst", 5, 1440) { Gewoon = "Het zijn minuten; de meeste bijeenkomsten duren 60 tot 120 minuten." };
    private static readonly Gevalgrens Begeleiders = new("begeleiders", "Een aantal begeleiders", 0, 50);
    private static readonly Gevalgrens PrijsPerDeelnemer = new("prijsPerDeelnemer", "Een prijs per deelnemer", 0, 100_000, InEuro: true);
    private static readonly Gevalgrens PrijsPerGroep = new("prijsPerGroep", "Een prijs per groep", 0, 1_000_000, InEuro: true);
    private static readonly Gevalgrens Materiaal = new("materiaalPerDeelnemer", "Materiaal per deelnemer", 0, 10_000, InEuro: true);
    private static readonly Gevalgrens Ruimte = new("ruimtePerBijeenkomst", "Een ruimte per bijeenkomst", 0, 10_000, InEuro: true);
    private static readonly Gevalgrens Licentie = new("licentiePerDeelnemer", "Een licentie per deelnemer", 0, 10_000, InEuro: true);
    private static readonly Gevalgrens Effect = new("effect", "Een effect", 0, 100) { Gewoon = "Het is een percentage, of kilo's per deelnemer." };
    private static readonly Gevalgrens Aantal = new("aantalPerDeelnemer", "Een aantal per deelnemer per jaar", 0, 50);
    private static readonly Gevalgrens Waarde = new("euroPerUitkomst", "Een waarde per uitkomst", 0, 1_000_000, InEuro: true);
    private static readonly Gevalgrens Valrisico = new("verhoogdValrisicoProcent", "Een percentage", 0, 100);
    private static readonly Gevalgrens Jaar = new("vanJaar", "Een eerste jaar", EersteJaar, LaatsteJaar) { IsJaartal = true };
    private static readonly Gevalgrens Jaren = new("jaren", "Een aantal jaren", 1, MeesteJaren);
    private static readonly Gevalgrens Budget = new("budget", "Een budget", 1, 1_000_000_000, InEuro: true) { Gewoon = "Laat het budget leeg als u het nog niet weet." };

    /// <param name="vraag">The question.</param>
    /// <param name="uurprijzen">What an hour costs according to sources; null when none tells.</param>
    public static IEnumerable<Fout> Bezwaren(Gevalvraag vraag, Interval? uurprijzen)
    {
        var uurprijs = new Gevalgrens("uurprijs", "Een uurprijs", 0, 500, InEuro: true)
        {
            Gewoon = uurprijzen is { } bekend ? $"In onze bronnen kost een uur {Nl.Euro(bekend.Van, bekend.Tot)}." : null,
        };
        return new[]
        {
            Jaar.Bezwaar(vraag.VanJaar),
            Jaren.Bezwaar(vraag.Jaren),
            Budget.Bezwaar(vraag.Budget),
            Valrisico.Bezwaar(vraag.VerhoogdValrisicoProcent),
            PrijsPerDeelnemer.Bezwaar(vraag.Kosten.PrijsPerDeelnemer),
            PrijsPerGroep.Bezwaar(vraag.Kosten.PrijsPerGroep),
            uurprijs.Bezwaar(vraag.Kosten.Uurprijs),
            Bijeenkomsten.Bezwaar(vraag.Kosten.Bijeenkomsten),
            Minuten.Bezwaar(vraag.Kosten.MinutenPerBijeenkomst),
            Begeleiders.Bezwaar(vraag.Kosten.Begeleiders),
            Materiaal.Bezwaar(vraag.Kosten.MateriaalPerDeelnemer),
            Ruimte.Bezwaar(vraag.Kosten.RuimtePerBijeenkomst),
            Licentie.Bezwaar(vraag.Kosten.LicentiePerDeelnemer),
            Effect.Bezwaar(vraag.Effect),
            Aantal.Bezwaar(vraag.AantalPerDeelnemer),
            Waarde.Bezwaar(vraag.EuroPerUitkomst),
        }.OfType<Fout>();
    }
}
