using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>The question as we understood it, with what we filled in ourselves.</summary>
public sealed record BegrepenVraag
{
    public Functieverwijzing? Basisfunctionaliteit { get; init; }

    public Doelverwijzing? Gezondheidsdoel { get; init; }

    /// <summary>Free words that were searched for.</summary>
    public string? Doel { get; init; }

    /// <summary>Goals on which measured effects count.</summary>
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

    /// <summary>What we read into the question, in Dutch sentences.</summary>
    public required IReadOnlyList<string> Toelichting { get; init; }
}

/// <summary>A basisfunctionaliteit with its place in the agreement.</summary>
public sealed record Functieverwijzing(string Id, string Naam, Agendastatus Status, string StatusUitleg);

/// <summary>A gezondheidsdoel.</summary>
public sealed record Doelverwijzing(string Id, string Naam);

/// <summary>A municipality or region.</summary>
public sealed record Gebiedsverwijzing(string Code, string Naam, int Gemeenten);
