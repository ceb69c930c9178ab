namespace Gereedschapskist.Client;

/// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
public sealed record BegrepenVraag
{
    /// <summary>Een basisfunctionaliteit met haar plaats in het akkoord.</summary>
    public Functieverwijzing? Basisfunctionaliteit { get; init; }

    /// <summary>Een gezondheidsdoel.</summary>
    public Doelverwijzing? Gezondheidsdoel { get; init; }

    /// <summary>Vrije woorden waarop is gezocht.</summary>
    public string? Doel { get; init; }

    /// <summary>Ids van de doelen waarop gemeten effecten tellen; leeg betekent dat elk effect telt.</summary>
    public IReadOnlyList<string> Effectdoelen { get => field ?? []; init; }

    /// <summary>Jongste leeftijd in hele jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    public IReadOnlyList<string> Kenmerken { get => field ?? []; init; }

    /// <summary>Plaatsen van uitvoering.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Vormen van preventie.</summary>
    public IReadOnlyList<Preventievorm> Preventievormen { get => field ?? []; init; }

    /// <summary>Laagste erkenning die nog meetelt; null als elke erkenning goed is.</summary>
    public Erkenningsniveau? MinimumErkenning { get; init; }

    /// <summary>Een gemeente of regio.</summary>
    public Gebiedsverwijzing? Gebied { get; init; }

    /// <summary>Budget in euro.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Aantal deelnemers.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Gewicht per criterium.</summary>
    public IReadOnlyList<Criteriumgewicht> Gewichten { get => field ?? []; init; }

    /// <summary>Hoeveel voorstellen er hoogstens terugkomen.</summary>
    public required int Aantal { get; init; }

    /// <summary>Zaad van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public required long Zaad { get; init; }

    /// <summary>Hoe wij de vraag hebben gelezen.</summary>
    public IReadOnlyList<string> Toelichting { get => field ?? []; init; }
}
