using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Municipalities that end have successors that exist, everyday names mean a place that exists, and all have a source.</summary>
internal static class HerindelingenKloppen
{
    public static IEnumerable<Catalogusfout> Controleer(Catalogusinhoud inhoud)
    {
        var gemeenten = inhoud.Gemeenten.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        var plaatsen = gemeenten
            .Concat(inhoud.Regios.Select(r => r.Code))
            .Concat(inhoud.Gemeenten.Select(g => g.Provincie))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. inhoud.Herindelingen.SelectMany(herindeling => Herindeling(herindeling, gemeenten)),
            .. Dubbel(Gebiedenlezer.Herindelingen, inhoud.Herindelingen.Select(h => h.Code)),
            .. from naam in inhoud.Gebiedsnamen
               where !plaatsen.Contains(naam.Betekent)
               select Fout(
                   Gebiedenlezer.Namen, naam.Naam, "gebied-onbekend", $"'{naam.Betekent}' is geen gemeente, regio of provincie.", "Verbeter de code."),
            .. Dubbel(Gebiedenlezer.Namen, inhoud.Gebiedsnamen.Select(n => Naamsleutel.Van(n.Naam))),
            .. from bron in inhoud.Herindelingen.Select(h => (Bestand: Gebiedenlezer.Herindelingen, h.Naam, h.Bron))
                   .Concat(inhoud.Gebiedsnamen.Select(n => (Bestand: Gebiedenlezer.Namen, n.Naam, n.Bron)))
               where !Uri.TryCreate(bron.Bron, UriKind.Absolute, out _)
               select Fout(bron.Bestand, bron.Naam, "bron-ontbreekt", "De bron is geen adres.", "Geef het adres van de bron."),
        ];
    }

    private static IEnumerable<Catalogusfout> Herindeling(Herindeling herindeling, HashSet<string> gemeenten)
    {
        var bestaat = gemeenten.Contains(herindeling.Code);
        if (bestaat != herindeling.Aangekondigd)
        {
            yield return Fout(
                Gebiedenlezer.Herindelingen, herindeling.Code, "status-klopt-niet",
                bestaat ? $"{herindeling.Naam} staat nog bij de gemeenten." : $"{herindeling.Naam} staat niet bij de gemeenten.",
                "Een gemeente die nog bestaat heeft de status aangekondigd, een vroegere de status voltrokken.");
        }

        if (herindeling.Opvolgers.Count == 0 || (herindeling.Hernoemd && herindeling.Opvolgers.Count > 1))
        {
            yield return Fout(
                Gebiedenlezer.Herindelingen, herindeling.Code, "opvolgers-kloppen-niet",
                $"{herindeling.Naam} heeft {herindeling.Opvolgers.Count} opvolgers.",
                "Noem ten minste één opvolger, en bij een nieuwe naam precies één.");
        }

        foreach (var opvolger in herindeling.Opvolgers.Where(code => !gemeenten.Contains(code)))
        {
            yield return Fout(
                Gebiedenlezer.Herindelingen, herindeling.Code, "gemeente-onbekend", $"De opvolger '{opvolger}' bestaat niet.", "Noem de gemeente van nu.");
        }
    }

    private static IEnumerable<Catalogusfout> Dubbel(string bestand, IEnumerable<string> sleutels) =>
        from groep in sleutels.GroupBy(s => s, StringComparer.Ordinal)
        where groep.Count() > 1
        select Fout(bestand, groep.Key, "code-dubbel", $"'{groep.Key}' komt vaker voor.", "Laat een regel staan.");

    private static Catalogusfout Fout(string bestand, string veld, string code, string melding, string herstel) =>
        new(bestand, new Fout(veld, code, melding, herstel));
}
