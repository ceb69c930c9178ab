using Gereedschapskist.Domein.Voorstellen.Robuustheid;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says how sure the order as a whole is.</summary>
internal static class Onzekerheidsweergave
{
    /// <summary>Below this chance number 1 is called uncertain; our choice.</summary>
    private const double ZekerGenoeg = 0.5;

    public static Onzekerheid Maak(
        Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst, IReadOnlyList<(int Beste, int Slechtste)> grenzen, Smaauitslag uitslag)
    {
        var kanEerste = grenzen.Count(grens => grens.Beste == 1);
        var teDun = ranglijst.Count > 1 && uitslag.KansOpRang1[0] < ZekerGenoeg;
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
            Uitleg = ranglijst.Count == 0 ? "Er zijn geen kandidaten." : Uitleg(ranglijst, kanEerste, teDun, uitslag),
        };
    }

    private static string Uitleg(IReadOnlyList<Beoordeling> ranglijst, int kanEerste, bool teDun, Smaauitslag uitslag)
    {
        var procent = Nl.Afgerond(Math.Round((decimal)uitslag.KansOpRang1[0] * 100));
        var eerste = ranglijst[0].Interventie.Naam;
        var kop = teDun
            ? $"De feiten zijn te dun om één beste aan te wijzen: {eerste} komt bij {procent}% van de trekkingen op 1."
            : $"{eerste} komt bij {procent}% van de trekkingen op 1.";
        var ruimte = kanEerste == 1
            ? "Wat onbekend is, kan dat bij deze gewichten niet veranderen."
            : $"Afhankelijk van wat nu onbekend is, kunnen {kanEerste} van de {ranglijst.Count} kandidaten op 1 komen.";
        return $"{kop} {ruimte} Elke trekking houdt de helft van elk gewicht vast, verdeelt de andere helft vrij en trekt onbekende waarden, voorzichtig, binnen hun grenzen.";
    }
}
