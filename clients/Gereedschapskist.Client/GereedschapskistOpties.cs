namespace Gereedschapskist.Client;

/// <summary>Instellingen van de client.</summary>
public sealed class GereedschapskistOpties
{
    /// <summary>Adres van de API met versie, zoals https://gereedschapskist.example/v1. Verplicht.</summary>
    public Uri? Basisadres { get; set; }

    /// <summary>Hoe vaak een aanroep opnieuw wordt gedaan na 429 of 503, 0 tot en met 10; 0 is nooit.</summary>
    public int Herhalingen { get; set; } = 3;

    /// <summary>Langste tijd tussen twee pogingen. Vraagt de API langer te wachten, dan krijgt u haar antwoord meteen.</summary>
    public TimeSpan LangsteWachttijd { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Aantal antwoorden met een ETag dat wordt onthouden, 0 tot en met 10.000; 0 is geen. Een antwoord boven 1 MiB wordt niet onthouden.</summary>
    public int Antwoordgeheugen { get; set; } = 256;

    /// <summary>Naam van uw toepassing in de kop User-Agent, zoals mijn-dashboard/2.1. De beheerder kan u dan vinden als er iets misgaat.</summary>
    public string? Toepassing { get; set; }

    internal bool Geldig =>
        Basisadres is { IsAbsoluteUri: true, Scheme: "https" or "http" }
        && Herhalingen is >= 0 and <= 10
        && LangsteWachttijd > TimeSpan.Zero
        && Antwoordgeheugen is >= 0 and <= 10_000;
}
