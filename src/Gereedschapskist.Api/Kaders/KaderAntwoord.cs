using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.Kaders;

/// <summary>Een lijst voorwaarden, criteria of aandachtspunten uit een akkoord of handreiking, zonder de punten.</summary>
/// <param name="Id">Vaste id, zoals regioplan.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar de lijst over gaat.</param>
/// <param name="AantalPunten">Hoeveel punten erop staan.</param>
/// <param name="GeldtVoor">Basisfunctionaliteiten waarvoor de lijst geldt; leeg als zij niet over een daarvan gaat.</param>
internal sealed record Kadersamenvatting(string Id, string Titel, string Omschrijving, int AantalPunten, IReadOnlyList<VerwijzingAntwoord> GeldtVoor)
{
    public static Kadersamenvatting Van(Kader k, Catalogus c) => new(k.Id, k.Titel, k.Omschrijving, k.Punten.Count, Functies(k, c));

    internal static IReadOnlyList<VerwijzingAntwoord> Functies(Kader k, Catalogus c) =>
        [.. k.GeldtVoor.Select(id => new VerwijzingAntwoord(id, c.Basisfunctionaliteit(id)?.Naam))];
}

/// <summary>Een lijst voorwaarden, criteria of aandachtspunten uit een akkoord of handreiking.</summary>
/// <param name="Id">Vaste id, zoals regioplan.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar de lijst over gaat.</param>
/// <param name="Regel">Wanneer het geheel volgens de bron is vervuld; null als de bron dat niet zegt.</param>
/// <param name="GeldtVoor">Basisfunctionaliteiten waarvoor de lijst geldt; leeg als zij niet over een daarvan gaat.</param>
/// <param name="Punten">De punten, in de volgorde van de bron.</param>
/// <param name="Opmerkingen">Wat erbij te weten is, ook als bronnen elkaar tegenspreken.</param>
/// <param name="Bronnen">Waar de lijst staat.</param>
internal sealed record KaderAntwoord(
    string Id,
    string Titel,
    string Omschrijving,
    string? Regel,
    IReadOnlyList<VerwijzingAntwoord> GeldtVoor,
    IReadOnlyList<KaderpuntAntwoord> Punten,
    IReadOnlyList<string> Opmerkingen,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static KaderAntwoord Van(Kader k, Catalogus c, DateOnly vandaag) => new(
        k.Id,
        k.Titel,
        k.Omschrijving,
        k.Regel,
        Kadersamenvatting.Functies(k, c),
        [.. k.Punten.Select(p => KaderpuntAntwoord.Van(p, c, vandaag))],
        k.Opmerkingen,
        VindplaatsAntwoord.Van(k.Bronnen, c));
}

/// <summary>Een punt van een kader.</summary>
/// <param name="Id">Id binnen het kader.</param>
/// <param name="Nummer">Nummer of letter in de bron; null als de bron niet nummert.</param>
/// <param name="Naam">Wat er gevraagd wordt.</param>
/// <param name="Uitleg">Uitleg.</param>
/// <param name="Soort">Randvoorwaarde of criterium, als de bron het zo noemt.</param>
/// <param name="Tijdpad">Termijn in de woorden van de bron.</param>
/// <param name="Uiterlijk">Laatste datum die de bron noemt: een jaar, maand of dag.</param>
/// <param name="Voorbij">Of die datum voorbij is; null als er geen datum is.</param>
/// <param name="Trekkers">Wie aan zet is.</param>
/// <param name="Regionaal">Wat de regio doet.</param>
/// <param name="Lokaal">Wat lokaal gebeurt.</param>
/// <param name="Deelpunten">Onderdelen of vragen om langs te lopen.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record KaderpuntAntwoord(
    string Id,
    string? Nummer,
    string Naam,
    string? Uitleg,
    string? Soort,
    string? Tijdpad,
    string? Uiterlijk,
    bool? Voorbij,
    IReadOnlyList<string> Trekkers,
    string? Regionaal,
    string? Lokaal,
    IReadOnlyList<string> Deelpunten,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static KaderpuntAntwoord Van(Kaderpunt p, Catalogus c, DateOnly vandaag) => new(
        p.Id,
        p.Nummer,
        p.Naam,
        p.Uitleg,
        p.Soort,
        p.Tijdpad,
        p.Uiterlijk?.ToString(),
        p.IsVoorbij(vandaag),
        p.Trekkers,
        p.Regionaal,
        p.Lokaal,
        p.Deelpunten,
        VindplaatsAntwoord.Van(p.Bronnen, c));
}
