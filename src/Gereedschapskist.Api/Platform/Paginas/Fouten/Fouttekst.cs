namespace Gereedschapskist.Api.Platform.Paginas.Fouten;

/// <summary>What went wrong in plain words, and what the reader can do now.</summary>
public sealed record Fouttekst(string Titel, string Uitleg, string Advies)
{
    private static readonly Dictionary<int, Fouttekst> _teksten = new()
    {
        [400] = new("Dit verzoek begrijpen we niet", "Er klopt iets niet in het adres of in wat u instuurde.", "Ga terug en probeer het opnieuw. Stond het formulier lang open? Laad de pagina dan eerst opnieuw."),
        [403] = new("Hier mag u niet bij", "Voor deze pagina hebt u een persoonlijke link nodig.", "Vraag de link aan degene die de shortlist heeft gemaakt."),
        [404] = new("Deze pagina bestaat niet", "Misschien zit er een typefout in het adres, of is de pagina verhuisd.", "Zoek hieronder, of ga naar de startpagina."),
        [405] = new("Dat kan op deze pagina niet", "Deze pagina kunt u bekijken, maar u kunt er niets naartoe sturen.", "Ga terug en probeer het opnieuw."),
        [410] = new("Deze pagina bestaat niet meer", "Wat hier stond, is verwijderd of verlopen.", "Hebt u een uitvoer of een andere link? Gebruik die. U kunt ook opnieuw beginnen."),
        [413] = new("Dit is te groot", "Wat u instuurde, is groter dan wij kunnen verwerken.", "Maak uw tekst korter en probeer het opnieuw."),
        [414] = new("Dit adres is te lang", "Er staan te veel filters of woorden in het adres.", "Begin opnieuw met minder filters."),
        [429] = new("Even wachten", "Er kwamen in korte tijd te veel verzoeken vanaf uw internetadres.", "Wacht een minuut en probeer het opnieuw. Er is niets verloren."),
        [503] = new("Dit kan nu even niet", "De site start op, of de opslag is bezet. Zoeken en lezen in de catalogus werkt meestal wel.", "Probeer het over een minuut opnieuw. Wat u eerder hebt bewaard, is er nog."),
    };

    public static Fouttekst Bij(int status) => _teksten.GetValueOrDefault(status)
        ?? (status < 500
            ? _teksten[400]
            : new Fouttekst("Er ging iets mis bij ons", "Het ligt niet aan u.", "Probeer het over een paar minuten opnieuw. Wat u eerder hebt bewaard, is er nog."));
}
