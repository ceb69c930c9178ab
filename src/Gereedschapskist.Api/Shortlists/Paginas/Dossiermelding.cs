using System.Text.RegularExpressions;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>What was just done to the dossier, told on the page where it was asked.</summary>
internal static partial class Dossiermelding
{
    /// <summary>In the address of a page that is shown again.</summary>
    public const string Parameter = "dossier";

    /// <summary>In the address of the page of the dossier itself.</summary>
    public const string Eigen = "melding";

    public const string Erin = "toegevoegd";
    public const string Gemaakt = "gemaakt";
    public const string TeNieuw = "te-nieuw";
    public const string Vol = "vol";
    public const string Onbekend = "onbekend";
    public const string Onleesbaar = "niet-gelukt";
    public const string Weg = "weg";

    public static string? Tekst(string? melding) => melding switch
    {
        Erin => "Het staat in uw dossier.",
        Gemaakt => "Er is een dossier voor u gemaakt. Uw browser onthoudt het met een cookie; in het dossier vindt u een bewaarlink, waarmee u het ook op een ander apparaat opent.",
        TeNieuw => "Dit is nieuwer dan de feiten van uw dossier. Open het dossier en kies “Werk bij naar de feiten van nu”; zet het er daarna in.",
        Vol => "Het dossier kon niet worden bewaard: er is geen ruimte meer. Haal iets weg, maak uw teksten korter of vergeet een ander dossier in deze browser.",
        Onbekend => "Die interventie staat niet in de catalogus.",
        Onleesbaar => "Dit kon niet in het dossier: de vraag klopt niet meer. Stel de vraag opnieuw en probeer het dan nog eens.",
        Weg => "Dit dossier is er niet meer in deze browser. Het is verlopen, verwijderd of vergeten. Er is niets veranderd.",
        "bewaard" => "Uw wijzigingen zijn bewaard.",
        "teruggezet" => "De interventie staat er weer in, met uw notitie.",
        "bijgewerkt" => "Het dossier toont nu de feiten van vandaag.",
        "niet-bijgewerkt" => "Bijwerken kan niet zolang er een interventie in staat die niet meer in de catalogus is. Haal die eerst weg.",
        "gewisseld" => "U werkt nu aan dit dossier.",
        "vraag-weg" => "Het is uit het dossier gehaald.",
        "niet-gedeeld" => "De deellink werkt niet meer.",
        "vergeten" => "Deze browser is het dossier vergeten. Met de bewaarlink opent u het weer.",
        "hersteld" => "Het dossier is er weer, met alles erin.",
        "dag-vol" => "Vanaf uw netwerk zijn vandaag al heel veel dossiers gemaakt. Morgen kunt u er weer een maken.",
        _ => null,
    };

    /// <summary>The same page with the message; the address must be one of ours.</summary>
    public static string Terug(string adres, string parameter, string melding, string? plek)
    {
        var zonderPlek = adres.Split('#')[0];
        var vraagteken = zonderPlek.IndexOf('?', StringComparison.Ordinal);
        var (pad, vraag) = vraagteken < 0 ? (zonderPlek, "") : (zonderPlek[..vraagteken], zonderPlek[(vraagteken + 1)..]);
        var delen = vraag.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(deel => !Melding().IsMatch(deel)).Append($"{parameter}={melding}");
        return $"{pad}?{string.Join('&', delen)}{(string.IsNullOrEmpty(plek) ? "" : $"#{Uri.EscapeDataString(plek)}")}";
    }

    [GeneratedRegex("^(dossier|melding)=", RegexOptions.CultureInvariant)]
    private static partial Regex Melding();
}
