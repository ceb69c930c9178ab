using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringscontroles;

/// <summary>Everything that can be wrong with the funding rules, found at load. The field of a fault starts with the file.</summary>
public static class Financieringscontrole
{
    public static IReadOnlyList<Fout> Controleer(Catalogusinhoud inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        List<Fout> fouten = [.. Regelverwijzingen.Fouten(inhoud), .. Kaderverwijzingen.Fouten(inhoud)];
        return fouten.Count > 0 ? fouten : [.. Onderdelen(inhoud)];
    }

    /// <summary>Only when all references are right can the tables be worked out.</summary>
    private static IEnumerable<Fout> Onderdelen(Catalogusinhoud inhoud)
    {
        var dubbel = inhoud.Ketens.SelectMany(k => k.Onderdelen).GroupBy(o => o.Id).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (dubbel.Count > 0)
        {
            return dubbel.Select(id => new Fout("ketens", "onderdeel-dubbel", $"Onderdeel '{id}' staat in meer dan één keten.", "Geef elk onderdeel een eigen id."));
        }

        var kennis = new Financieringskennis(inhoud.Financiering, inhoud.Ketens, new Codelabels(inhoud.Codelijsten));
        return kennis.Onderdelen.Concat(kennis.BuitenKetens).SelectMany(o => o.Tabel.Gelijkspelen.Select(g => Gelijkspel(o, g)))
            .Concat(kennis.Onderdelen.Where(o => o.Tabel.Regels.Count == 0).Select(ZonderRegel))
            .Concat(inhoud.Ketens.Where(k => !inhoud.Financiering.Ketens.Any(r => r.Keten == k.Id)).Select(ZonderBestand));
    }

    private static Fout Gelijkspel(Onderdeelkennis onderdeel, Regelgelijkspel spel)
    {
        var spreken = spel.Een.Oordeel == spel.Ander.Oordeel ? "gelden allebei" : "spreken elkaar tegen";
        return new Fout(
            Bestand(onderdeel),
            spel.Een.Oordeel == spel.Ander.Oordeel ? "regels-dubbel" : "regels-tegenstrijdig",
            $"De regels '{spel.Een.Id}' en '{spel.Ander.Id}' {spreken} voor '{onderdeel.Tabel.Onderdeel}' bij {spel.Situatie}, en zijn even specifiek.",
            "Maak één van de twee specifieker, of geef de regel die voorgaat een hogere voorrang.");
    }

    private static Fout ZonderRegel(Onderdeelkennis onderdeel) => new(
        Bestand(onderdeel),
        "onderdeel-zonder-regel",
        $"Voor onderdeel '{onderdeel.Onderdeel.Id}' is er geen regel.",
        "Voeg een regel toe; is niets bekend, schrijf dan een regel met oordeel 'onbekend'.");

    private static string Bestand(Onderdeelkennis onderdeel) =>
        onderdeel.Keten is { } keten ? $"financiering/ketens/{keten.Id}.json" : "financiering/functies.json";

    private static Fout ZonderBestand(Basisfunctionaliteiten.Keten keten) => new(
        $"financiering/ketens/{keten.Id}.json", "keten-zonder-regels", $"Voor keten '{keten.Id}' zijn er geen financieringsregels.", "Voeg een bestand met regels toe.");
}
