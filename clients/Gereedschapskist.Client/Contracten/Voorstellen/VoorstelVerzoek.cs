namespace Gereedschapskist.Client;

/// <summary>Een vraag om voorstellen. Geef minstens een basisfunctionaliteit, een gezondheidsdoel of een doel.</summary>
public sealed record VoorstelVerzoek
{
    /// <summary>Id van een basisfunctionaliteit of van een onderwerp van de ontwikkelagenda, zoals valpreventie of dementie.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van een gezondheidsdoel, zoals minder-roken.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Het doel in uw eigen woorden.</summary>
    public string? Doel { get; init; }

    /// <summary>Voor wie u zoekt.</summary>
    public DoelgroepVerzoek? Doelgroep { get; init; }

    /// <summary>Naam of CBS-code van een gemeente, zoals Almere of GM0034. Kies een gemeente of een regio.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08. Een naam die meer regio's hebben, is die van de IZA-regio.</summary>
    public string? Regio { get; init; }

    /// <summary>Settings waarin het kan, zoals wijk of school; leeg is alle.</summary>
    public IReadOnlyList<string>? Settings { get; init; }

    /// <summary>Vormen van preventie: universeel, selectief, geindiceerd, zorggerelateerd; leeg is alle.</summary>
    public IReadOnlyList<string>? Preventievormen { get; init; }

    /// <summary>Laagste erkenning die u wilt. Onbekend voldoet dan niet.</summary>
    public string? MinimumErkenning { get; init; }

    /// <summary>Wat u kunt uitgeven.</summary>
    public BudgetVerzoek? Budget { get; init; }

    /// <summary>
    /// Gewicht per criterium, 0 tot en met 100. Alleen de verhouding telt; wat u niet noemt, houdt ons standaardgewicht.
    /// </summary>
    public IReadOnlyDictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Ids van interventies die u niet wilt zien.</summary>
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    /// <summary>Hoeveel voorstellen u wilt, 1 tot en met 50; zonder dit veld 10.</summary>
    public int? Aantal { get; init; }

    /// <summary>Beginpunt van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public long? Zaad { get; init; }

    /// <summary>Getallen die de onze vervangen; wat u weglaat, houdt de catalogus aan of blijft onbekend.</summary>
    public RekenaannamesVerzoek? Aannames { get; init; }
}
