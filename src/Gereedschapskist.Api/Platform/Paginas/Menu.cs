namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>The links that stand on every page.</summary>
public static class Menu
{
    /// <summary>The page of the dossier; it kept the address it had when it was a list.</summary>
    public const string Dossier = "/shortlist";

    public static IReadOnlyList<(string Href, string Tekst)> Hoofd { get; } =
    [
        ("/zoeken", "Zoeken"),
        ("/voorstel", "Voorstel"),
        ("/wie-betaalt", "Wie betaalt?"),
        ("/wat-kost-het", "Wat kost het?"),
        ("/lokaal-of-regionaal", "Lokaal of regionaal?"),
        ("/vergelijken", "Vergelijken"),
        (Dossier, "Dossier"),
    ];

    public static IReadOnlyList<(string Href, string Tekst)> Voet { get; } =
    [
        ("/regios", "Regio's"),
        ("/gemeenten", "Gemeenten"),
        ("/portefeuille", "Wat past in uw budget?"),
        ("/kaders", "Wat akkoorden vragen"),
        ("/over-de-gegevens", "Over de gegevens"),
        ("/toegankelijkheid", "Toegankelijkheid"),
        ("/privacy", "Privacy"),
        ("/voor-ontwikkelaars", "Voor ontwikkelaars"),
    ];
}
