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

    /// <summary>LeeftijdVan.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>LeeftijdTot.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken.</summary>
    public IReadOnlyList<string> Kenmerken { get => field ?? []; init; }

    /// <summary>Settings.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Preventievormen.</summary>
    public IReadOnlyList<Preventievorm> Preventievormen { get => field ?? []; init; }

    /// <summary>MinimumErkenning: een code; /codelijsten legt de codes uit.</summary>
    public Erkenningsniveau? MinimumErkenning { get; init; }

    /// <summary>Een gemeente of regio.</summary>
    public Gebiedsverwijzing? Gebied { get; init; }

    /// <summary>Budget.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Deelnemers.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Gewichten.</summary>
    public IReadOnlyList<Criteriumgewicht> Gewichten { get => field ?? []; init; }

    /// <summary>Aantal.</summary>
    public required int Aantal { get; init; }

    /// <summary>Zaad.</summary>
    public required long Zaad { get; init; }

    /// <summary>Hoe wij de vraag hebben gelezen.</summary>
    public IReadOnlyList<string> Toelichting { get => field ?? []; init; }
}
