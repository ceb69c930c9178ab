using Gereedschapskist.Domein.Voorstellen.Robuustheid;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says how sure the order as a whole is.</summary>
internal static class Onzekerheidsweergave
{
    /// <summary>Below this chance number 1 is called uncertain; our choice.</summary>
    private const double ZekerGenoeg = 0.5;

    public static Onzekerheid Maak(Voorstelopdracht vraag, IReadOnlyList<Beoordeling> lijst, IReadOnlyList<Stevigheid> stevigheid)
    {
        // The last part is the ranking; without one the part that there is tells how sure it is.
        var kop = stevigheid.Count == 0 ? 0 : stevigheid[^1].Kop;
        List<Beoordeling> ranglijst = [.. lijst.Skip(kop)];
        var kanEerste = stevigheid.Skip(kop).Count(stand => stand.KanEersteWorden);
        var teDun = ranglijst.Count > 1 && stevigheid[kop].KansOpRang1 < ZekerGenoeg;
        return new Onzekerheid
        {
            Trekkingen = Smaa.Trekkingen,
            Zaad = vraag.Zaad,
            KanEersteWorden = kanEerste,
            Onscherp =
            [
                .. Gewichten.Volgorde
                    .Select(criterium => new Onscherpte(criterium, ranglijst.Count(k => k.Waarden[(int)criterium].Van < k.Waarden[(int)criterium].Tot)))
                    .Where(onscherpte => onscherpte.Kandidaten > 0),
            ],
            TeDunVoorRangorde = teDun,
            Uitleg = ranglijst.Count == 0 ? "Er zijn geen kandidaten." : Uitleg(ranglijst, kanEerste, teDun, stevigheid[kop].KansOpRang1),
        };
    }

    private static string Uitleg(IReadOnlyList<Beoordeling> ranglijst, int kanEerste, bool teDun, double kans)
    {
        var procent = Nl.Afgerond(Math.Round((decimal)kans * 100));
        var eerste = ranglijst[0].Interventie.Naam;
        var kop = teDun
            ? $"De feiten zijn te dun om één beste aan te wijzen: {eerste} komt bij {procent}% van de trekkingen bovenaan de rangorde."
            : $"{eerste} komt bij {procent}% van de trekkingen bovenaan de rangorde.";
        var ruimte = kanEerste == 1
            ? "Wat onbekend is, kan dat bij deze gewichten niet veranderen."
            : $"Afhankelijk van wat nu onbekend is, kunnen {kanEerste} van de {ranglijst.Count} kandidaten daar komen.";
        return $"{kop} {ruimte} Elke trekking houdt de helft van elk gewicht vast, verdeelt de andere helft vrij en trekt onbekende waarden, voorzichtig, binnen hun grenzen.";
    }
}
