using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
public sealed record BegrepenVraag
{
    public Functieverwijzing? Basisfunctionaliteit { get; init; }

    public Doelverwijzing? Gezondheidsdoel { get; init; }

    /// <summary>Vrije woorden waarop is gezocht.</summary>
    public string? Doel { get; init; }

    /// <summary>Waarom de voorstellen zwak bij uw eigen woorden passen; null als zij er goed genoeg op lijken of als u geen eigen woorden gebruikt.</summary>
    public string? Zwak { get; init; }

    /// <summary>Ids van de doelen waarop gemeten effecten tellen; leeg betekent dat elk effect telt.</summary>
    public required IReadOnlyList<string> Effectdoelen { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    public required IReadOnlyList<string> Kenmerken { get; init; }

    public required IReadOnlyList<string> Settings { get; init; }

    public required IReadOnlyList<Preventievorm> Preventievormen { get; init; }

    public Erkenningsniveau? MinimumErkenning { get; init; }

    public Gebiedsverwijzing? Gebied { get; init; }

    public decimal? Budget { get; init; }

    public int? Deelnemers { get; init; }

    public required IReadOnlyList<Criteriumgewicht> Gewichten { get; init; }

    public required int Aantal { get; init; }

    public required long Zaad { get; init; }

    /// <summary>Hoe wij de vraag hebben gelezen.</summary>
    public required IReadOnlyList<string> Toelichting { get; init; }
}

/// <summary>Een basisfunctionaliteit met haar plaats in het akkoord.</summary>
public sealed record Functieverwijzing(string Id, string Naam, Agendastatus Status, string StatusUitleg);

/// <summary>Een gezondheidsdoel.</summary>
public sealed record Doelverwijzing(string Id, string Naam);

/// <summary>Een gemeente of regio.</summary>
public sealed record Gebiedsverwijzing(string Code, string Naam, int Gemeenten);
