using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Platform.Publicatie;

/// <summary>Makes the address behind "Klopt dit niet?": a mail or a form of the publisher, filled in as far as this site can.</summary>
internal sealed class Correctieadres(IOptions<Publicatieopties> opties)
{
    private const string Onderwerp = "{onderwerp}";
    private const string Tekst = "{tekst}";

    /// <param name="naam">What the fact is about, such as an interventie.</param>
    /// <param name="feit">Dutch name of the fact.</param>
    /// <param name="pad">Page on which it stands, from the root of the site.</param>
    /// <param name="bronnen">Where we read it; empty when no source says it.</param>
    public string Voor(string naam, string feit, string pad, IEnumerable<string> bronnen)
    {
        var onderwerp = $"Klopt dit niet? {naam}: {feit}";
        string[] regels =
        [
            $"Pagina: {opties.Value.BasisUrl}{pad}",
            $"Gegeven: {feit}",
            .. bronnen.Select(bron => $"Onze bron: {bron}"),
            "",
            "Wat klopt er niet?",
            "",
            "Welke openbare bron zegt dat?",
            "",
        ];
        return Sjabloon()
            .Replace(Onderwerp, Uri.EscapeDataString(onderwerp), StringComparison.Ordinal)
            .Replace(Tekst, Uri.EscapeDataString(string.Join("\r\n", regels)), StringComparison.Ordinal);
    }

    private string Sjabloon()
    {
        var adres = opties.Value.Correctieadres is { Length: > 0 } gekozen ? gekozen : $"mailto:{opties.Value.ContactEmail}";
        return adres.StartsWith("mailto:", StringComparison.Ordinal) && !adres.Contains('?', StringComparison.Ordinal)
            ? $"{adres}?subject={Onderwerp}&body={Tekst}"
            : adres;
    }
}
