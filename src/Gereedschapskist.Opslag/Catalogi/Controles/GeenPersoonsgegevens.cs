using System.Text;
using System.Text.RegularExpressions;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>The catalogue names organisations, never how to reach a person.</summary>
internal sealed partial class GeenPersoonsgegevens : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
    [
        .. from document in context.Documenten
           from knoop in document.Knopen
           where knoop.Tekst is not null
           from fout in Vind(document.Pad, knoop.Veld, knoop.Tekst!)
           select fout,
        .. from bestand in context.Bestanden.Alle
           where !bestand.IsJson
           from regel in Encoding.UTF8.GetString(bestand.Inhoud.Span).Split('\n').Select((tekst, nummer) => (Tekst: tekst, Nummer: nummer + 1))
           from fout in Vind(bestand.Pad, $"regel {regel.Nummer}", regel.Tekst)
           select fout,
    ];

    private static IEnumerable<Catalogusfout> Vind(string bestand, string veld, string tekst)
    {
        if (Mailadres().Match(tekst) is { Success: true } mailadres)
        {
            yield return new Catalogusfout(bestand, new Fout(
                veld, "e-mailadres", $"Hier staat een e-mailadres: {mailadres.Value}.", "Haal het weg of verwijs naar de website van de organisatie."));
        }

        // Addresses of pages are full of digits that look like a telephone number.
        if (Telefoonnummer().Match(Webadres().Replace(tekst, " ")) is { Success: true } nummer)
        {
            yield return new Catalogusfout(bestand, new Fout(
                veld, "telefoonnummer", $"Hier staat een telefoonnummer: {nummer.Value}.", "Haal het weg of verwijs naar de website van de organisatie."));
        }
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mailadres();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Webadres();

    // Ten digits that begin with 0, the international form of the same, and service numbers.
    [GeneratedRegex(
        @"(?<!\d)(\(?0(\)?[ -]?\d){9}|(\+|00)31[ -]?(\(0\))?([ -]?\d){9}|0[89]00[ -]\d{4}(\d{3})?)(?!\d)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telefoonnummer();
}
