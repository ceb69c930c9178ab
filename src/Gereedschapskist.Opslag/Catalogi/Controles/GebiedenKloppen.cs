using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Every municipality lies in one existing region of each division, and every region has municipalities.</summary>
internal static class GebiedenKloppen
{
    private const string Gemeenten = "gebieden/gemeenten.csv";
    private const string Regios = "gebieden/regios.csv";

    public static IEnumerable<Catalogusfout> Controleer(Catalogusinhoud inhoud)
    {
        var regios = inhoud.Regios.Select(r => (r.Soort, r.Code)).ToHashSet();
        return
        [
            .. Dubbel(Gemeenten, inhoud.Gemeenten.Select(g => g.Code)),
            .. Dubbel(Regios, inhoud.Regios.Select(r => r.Code)),
            .. from gemeente in inhoud.Gemeenten
               from verwijzing in Verwijzingen(gemeente)
               where !regios.Contains((verwijzing.Soort, verwijzing.Code))
               select new Catalogusfout(Gemeenten, new Fout(
                   $"{gemeente.Code}.{verwijzing.Kolom}", "regio-onbekend", $"De regio '{verwijzing.Code}' staat niet in {Regios}.", "Verbeter de code of voeg de regio toe.")),
            .. from regio in inhoud.Regios
               where regio.Gemeenten.Count == 0
               select new Catalogusfout(Regios, new Fout(
                   regio.Code, "regio-zonder-gemeenten", $"Geen gemeente ligt in regio '{regio.Naam}'.", $"Verbeter de code of deel gemeenten in bij {Gemeenten}.")),
            .. inhoud.Gemeenten.SelectMany(gemeente => Cijfers(gemeente, inhoud)),
            .. from regio in inhoud.Regios
               from verzekeraar in regio.Verzekeraars
               where verzekeraar.Bron.Length == 0
               select new Catalogusfout("gebieden/verzekeraars.csv", new Fout(
                   regio.Code, "bron-ontbreekt", $"De aanwijzing over {verzekeraar.Naam} heeft geen bron.", "Vul 'bron' in of haal de regel weg.")),
        ];
    }

    private static IEnumerable<Catalogusfout> Cijfers(Gemeente gemeente, Catalogusinhoud inhoud) =>
    [
        .. from bevolking in new[] { gemeente.Bevolking }.OfType<Bevolkingsopbouw>()
           where bevolking.Tot15 + bevolking.Van15Tot65 + bevolking.Vanaf65 != bevolking.Inwoners
               || bevolking.Tot15 > bevolking.Tot18Van || bevolking.Tot18Van > bevolking.Tot18Tot || bevolking.Vanaf75Schatting > bevolking.Vanaf65
           select new Catalogusfout("gebieden/bevolking.csv", new Fout(
               gemeente.Code, "leeftijden-kloppen-niet", "De leeftijdsgroepen tellen niet op tot het aantal inwoners, of een deel is groter dan het geheel.",
               "Verbeter de aantallen van deze gemeente.")),
        .. from buur in gemeente.Ligging?.Buren ?? []
           where inhoud.Gemeenten.FirstOrDefault(g => g.Code == buur)?.Ligging?.Buren.Contains(gemeente.Code) is not true
           select new Catalogusfout("gebieden/ligging.csv", new Fout(
               gemeente.Code, "buur-onbekend", $"'{buur}' is geen gemeente die ook deze als buur noemt.", "Zet de buren bij allebei of bij geen van beide.")),
        .. from soort in gemeente.Cijfers.Keys
           where !inhoud.Cijfersoorten.Any(bekend => bekend.Id == soort)
           select new Catalogusfout("gebieden/cijfers.csv", new Fout(
               soort, "cijfersoort-onbekend", $"Wat '{soort}' telt, staat niet in gebieden/cijfersoorten.json.", "Beschrijf het cijfer daar, of verbeter de naam van de kolom.")),
    ];

    private static IEnumerable<(string Kolom, Regiosoort Soort, string Code)> Verwijzingen(Gemeente gemeente) =>
    [
        ("izaRegio", Regiosoort.Iza, gemeente.IzaRegio),
        ("ggdRegio", Regiosoort.Ggd, gemeente.GgdRegio),
        ("zorgkantoorregio", Regiosoort.Zorgkantoor, gemeente.Zorgkantoorregio),
        ("veiligheidsregio", Regiosoort.Veiligheidsregio, gemeente.Veiligheidsregio),
        ("jeugdregio", Regiosoort.Jeugdregio, gemeente.Jeugdregio),
    ];

    private static IEnumerable<Catalogusfout> Dubbel(string bestand, IEnumerable<string> codes) =>
        from groep in codes.GroupBy(c => c, StringComparer.Ordinal)
        where groep.Count() > 1
        select new Catalogusfout(bestand, new Fout(groep.Key, "code-dubbel", $"De code '{groep.Key}' komt vaker voor.", "Laat een regel per code staan."));
}
