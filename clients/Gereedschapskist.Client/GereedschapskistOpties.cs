namespace Gereedschapskist.Client;

/// <summary>Instellingen van de client.</summary>
public sealed class GereedschapskistOpties
{
    /// <summary>Adres van de API met versie, zoals https://gereedschapskist.example/v1. Verplicht.</summary>
    public Uri? Basisadres { get; set; }

    /// <summary>
    /// Hoe vaak een aanroep opnieuw wordt gedaan, 0 tot en met 10; 0 is nooit. Na 429 altijd; na 502, 503, 504, een verbroken verbinding of
    /// een poging die te lang duurt alleen als twee keer hetzelfde doet als één keer.
    /// </summary>
    public int Herhalingen { get; set; } = 3;

    /// <summary>Hoe lang één poging mag duren tot het antwoord begint, hoogstens een uur.</summary>
    public TimeSpan TijdPerPoging { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Langste tijd tussen twee pogingen, hoogstens een uur. Vraagt de API langer te wachten, dan krijgt u haar antwoord meteen.</summary>
    public TimeSpan LangsteWachttijd { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Aantal antwoorden met een ETag dat wordt onthouden, 0 tot en met 10.000; 0 is geen. Een antwoord boven 1 MiB wordt niet onthouden.</summary>
    public int Antwoordgeheugen { get; set; } = 256;

    /// <summary>Naam van uw toepassing in de kop User-Agent, zoals mijn-dashboard/2.1. De beheerder kan u dan vinden als er iets misgaat.</summary>
    public string? Toepassing { get; set; }

    /// <summary>How long a call can take with all attempts and all waiting between them.</summary>
    internal TimeSpan TijdInTotaal => ((Herhalingen + 1) * TijdPerPoging) + (Herhalingen * LangsteWachttijd);

    internal bool Geldig =>
        Herhalingen is >= 0 and <= 10
        && IsDuur(TijdPerPoging)
        && IsDuur(LangsteWachttijd)
        && Antwoordgeheugen is >= 0 and <= 10_000;

    private static bool IsDuur(TimeSpan duur) => duur > TimeSpan.FromMilliseconds(10) && duur <= TimeSpan.FromHours(1);
}
