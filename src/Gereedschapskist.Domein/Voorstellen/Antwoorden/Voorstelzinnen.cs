using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Effecten;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>A proposal as a colleague would say it: what to choose here, how sure that is, what it costs, who pays and what to decide next.</summary>
internal static class Voorstelzinnen
{
    private const int MeesteKeuzes = 3;
    private const int MeesteAnderen = 2;
    private const int MeesteBouwstenen = 6;

    public static IReadOnlyList<Kernzin> Schrijf(Voorstelantwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        if (antwoord.GeenVoorstel is { } geen)
        {
            return [new Kernzin("Wat kiest u", $"{geen.Uitleg} {geen.Advies}")];
        }

        var rangorde = antwoord.Voorstellen.Where(voorstel => voorstel.Deel is Lijstdeel.Rangorde).ToList();
        var keuzes = Keuzes(antwoord, rangorde);
        IReadOnlyList<Kernzin> zinnen =
        [
            new("Wat kiest u", string.Join(' ', [.. Zwak(antwoord), .. Voorstelplaatszinnen.Schrijf(antwoord), Keuze(antwoord, rangorde, keuzes)])),
            new("Hoe is het hier", string.Join(' ', Behoeftezinnen.Schrijf(antwoord))),
            new("Wat hoort er altijd bij", string.Join(' ', Basis(antwoord))),
            new("Hoe zeker is dat", string.Join(' ', Zekerheid(antwoord, rangorde, keuzes))),
            new("Wat kost het", string.Join(' ', Voorstelgeldzinnen.Kosten(antwoord, keuzes))),
            new("Wie betaalt", string.Join(' ', Voorstelgeldzinnen.Betaling(keuzes))),
            new("Wat besluit u nu", string.Join(' ', Voorstelvervolg.Schrijf(antwoord, keuzes))),
        ];
        return [.. zinnen.Where(zin => zin.Tekst.Length > 0)];
    }

    /// <summary>The first where it is clear, else the best supported; without a ranking what stands before it.</summary>
    private static IReadOnlyList<Voorstel> Keuzes(Voorstelantwoord antwoord, List<Voorstel> rangorde) =>
        rangorde.Count == 0 ? [.. antwoord.Voorstellen.Take(MeesteKeuzes)]
        : antwoord.Onzekerheid.TeDunVoorRangorde ? [.. rangorde.OrderBy(voorstel => voorstel.Groep).ThenBy(voorstel => voorstel.Rang).Take(MeesteKeuzes)]
        : [rangorde[0]];

    private static IEnumerable<string> Zwak(Voorstelantwoord antwoord) => antwoord.Vraag.Zwak is { } zwak ? [zwak] : [];

    private static string Keuze(Voorstelantwoord antwoord, List<Voorstel> rangorde, IReadOnlyList<Voorstel> keuzes)
    {
        var waar = antwoord.Vraag.Gebied is { } gebied ? $" in {gebied.Naam}" : "";
        if (rangorde.Count == 0)
        {
            return Kernzin.Zin($"Bij uw vraag hoort{waar} {Namen(keuzes)}");
        }

        var kern = antwoord.Voorstellen.Where(voorstel => voorstel.Deel is Lijstdeel.Kern).Take(MeesteKeuzes).ToList();
        var begin = kern.Count == 0 ? "" : $"Begin{waar} met {Namen(kern)}: {(kern.Count == 1 ? "dat hoort" : "die horen")} er hoe dan ook bij. ";
        var daarna = kern.Count == 0 ? waar : " daarnaast";
        if (antwoord.Onzekerheid.TeDunVoorRangorde)
        {
            return begin + Kernzin.Zin($"Eén duidelijke beste is er{daarna} niet; te verdedigen {(keuzes.Count == 1 ? "is" : "zijn")} {Namen(keuzes)}");
        }

        var anderen = rangorde.Skip(1).Where(voorstel => voorstel.Groep <= rangorde[0].Groep).Take(MeesteAnderen).ToList();
        var ook = anderen.Count == 0 ? "" : $"; ook te verdedigen {(anderen.Count == 1 ? "is" : "zijn")} {Namen(anderen)}";
        return begin + Kernzin.Zin($"Kies{daarna} {Namen(keuzes)}{ook}");
    }

    private static IEnumerable<string> Basis(Voorstelantwoord antwoord)
    {
        var namen = antwoord.Bouwstenen
            .Where(steen => steen.Merk is Bouwsteenmerk.Kern or Bouwsteenmerk.Voorgeschreven)
            .Select(steen => InZin(steen.Naam))
            .ToList();
        if (namen.Count > 0)
        {
            string[] rest = namen.Count > MeesteBouwstenen ? [$"nog {namen.Count - MeesteBouwstenen} onderdelen"] : [];
            yield return $"Een akkoord, een wet of een landelijk model vraagt hoe dan ook: {Nl.Opsomming([.. namen.Take(MeesteBouwstenen), .. rest])}.";
        }
    }

    /// <summary>A name of its own, such as Nu Niet Zwanger, keeps its capitals.</summary>
    private static string InZin(string naam) =>
        naam.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(woord => char.IsUpper(woord[0])) ? naam : naam.MetKleineLetter();

    private static IEnumerable<string> Zekerheid(Voorstelantwoord antwoord, List<Voorstel> rangorde, IReadOnlyList<Voorstel> keuzes)
    {
        if (rangorde.Count > 1)
        {
            var kans = $"{Naam(rangorde[0])} staat bij {Nl.Procent((double)rangorde[0].Robuustheid.KansOpRang1)} van onze berekeningen bovenaan";
            yield return antwoord.Onzekerheid.TeDunVoorRangorde ? $"De feiten zijn te dun voor een rangorde: {kans}." : $"{kans}.";
        }

        foreach (var zin in Onderbouwingszinnen.Schrijf([.. keuzes.Select(keuze => (Naam(keuze), keuze.Groep))]))
        {
            yield return zin;
        }
    }

    internal static string Namen(IReadOnlyList<Voorstel> voorstellen) => Nl.Opsomming([.. voorstellen.Select(Naam)]);

    internal static string Naam(Voorstel voorstel) => voorstel.Interventie.KorteNaam;
}
