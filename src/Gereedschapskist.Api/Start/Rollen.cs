namespace Gereedschapskist.Api.Start;

/// <summary>One kind of visitor with what is meant for them.</summary>
/// <param name="Id">Last part of the address.</param>
/// <param name="Wie">Who they are, after "Ik ben".</param>
/// <param name="Kaderpunten">Ids of the points of attention of their party.</param>
/// <param name="Uitvoerdergroepen">Codes of the performers they are.</param>
/// <param name="Betaler">Whose payments concern them; null when they pay nothing.</param>
/// <param name="Taken">What they can do here, the most useful first.</param>
public sealed record Rol(
    string Id, string Wie, IReadOnlyList<string> Kaderpunten, IReadOnlyList<string> Uitvoerdergroepen, Rolbetaler? Betaler, IReadOnlyList<Roltaak> Taken);

/// <summary>One thing to do, with where.</summary>
public sealed record Roltaak(string Adres, string Titel, string Uitleg);

/// <summary>A party that pays.</summary>
public enum Rolbetaler
{
    Gemeente,
    Zorgverzekeraar,
}

/// <summary>Everyone who decides on prevention in a region; our own division and words.</summary>
public static class Rollen
{
    private static readonly Roltaak _voorstel = new("/voorstel", "Zoek wat werkt", "Kies een doel, een groep en uw gemeente. U krijgt een voorstel met uitleg.");
    private static readonly Roltaak _betaalt = new("/wie-betaalt", "Kijk wie betaalt", "Zie per onderdeel wie het betaalt, onder welke voorwaarden en sinds wanneer.");
    private static readonly Roltaak _kosten = new("/wat-kost-het", "Reken uit wat het hier kost", "Zie hoeveel mensen meedoen, wat dat kost en wat het kan opleveren.");
    private static readonly Roltaak _schaal = new("/lokaal-of-regionaal", "Weeg af: lokaal of regionaal", "Zie per deel van het werk op welke schaal u het organiseert.");
    private static readonly Roltaak _agenda = new("/shortlist/werkagenda", "Maak een werkagenda", "Het landelijke format, ingevuld zover de catalogus reikt.");
    private static readonly Roltaak _regio = new("/regios", "Kijk naar uw regio", "Zie met wie u aan tafel zit, wie er wonen en wat akkoorden er vragen.");

    public static IReadOnlyList<Rol> Alle { get; } =
    [
        new("gemeente", "een gemeente", ["gemeenten"], ["gemeente"], Rolbetaler.Gemeente, [_voorstel, _kosten, _schaal, _agenda]),
        new(
            "zorgverzekeraar", "een zorgverzekeraar", ["zorgverzekeraar"], [], Rolbetaler.Zorgverzekeraar,
            [_betaalt, new("/verzekeraarsblad", "Zet onderwerpen op één blad", "Per onderwerp wat verzekerde zorg is, met codes en tarieven, als rekenblad."), _regio, _kosten]),
        new("ggd", "een GGD", ["ggd"], ["ggd", "jgz"], null, [_agenda, _regio, _voorstel, _schaal]),
        new(
            "eerste-lijn", "werkzaam in de eerste lijn", ["zorgaanbieders"],
            ["huisartsenzorg", "beweegzorg", "voeding-leefstijl", "verloskunde-kraamzorg", "thuiszorg-ouderenzorg"], null, [_betaalt, _voorstel, _regio]),
        new("welzijn", "een welzijnsorganisatie", ["welzijnsaanbieders"], ["welzijn", "sport"], null, [_voorstel, _betaalt, _regio]),
        new("inwoners", "een groep inwoners", ["inwonerscollectieven", "inwonerparticipatie"], ["vrijwilligers"], null, [_voorstel, _regio, _kosten]),
    ];
}
