namespace Gereedschapskist.Client;

/// <summary>De schaal van een onderdeel.</summary>
public sealed record OnderdeelBesluit
{
    /// <summary>Onderdeel: een code; /codelijsten legt de codes uit.</summary>
    public required Deel Onderdeel { get; init; }

    /// <summary>Schaal: een code; /codelijsten legt de codes uit.</summary>
    public required Schaalniveau Schaal { get; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required AfwegingZekerheid Zekerheid { get; init; }

    /// <summary>De schalen die de open vragen nog toelaten.</summary>
    public IReadOnlyList<Schaalniveau> Mogelijk { get => field ?? []; init; }

    /// <summary>Grond: een code; /codelijsten legt de codes uit.</summary>
    public required Grond Grond { get; init; }

    /// <summary>Punten voor regionaal min punten voor lokaal, voor zover zeker.</summary>
    public required decimal Punten { get; init; }

    /// <summary>Laagste saldo dat nog mogelijk is.</summary>
    public required decimal PuntenVan { get; init; }

    /// <summary>Hoogste saldo dat nog mogelijk is.</summary>
    public required decimal PuntenTot { get; init; }

    /// <summary>Saldo vanaf waar het regionaal wordt.</summary>
    public required decimal Grens { get; init; }

    /// <summary>Percentage van het gewicht voor dit onderdeel dat is beantwoord.</summary>
    public required decimal BeantwoordProcent { get; init; }

    /// <summary>Waarom, in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van de afspraak.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}
