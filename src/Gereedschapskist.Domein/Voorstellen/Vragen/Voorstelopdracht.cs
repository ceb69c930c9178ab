using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A checked question, with everything the rules need looked up once.</summary>
public sealed record Voorstelopdracht
{
    public required Catalogus Catalogus { get; init; }

    /// <summary>The day on which the question is asked.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>The basisfunctionaliteit with its place in the chain; null when not asked.</summary>
    public Functievraag? Functie { get; init; }

    /// <summary>The gezondheidsdoel with its family; null when not asked.</summary>
    public Doelvraag? Doel { get; init; }

    /// <summary>The goal in free words, with the score of the text search per interventie; null when not asked.</summary>
    public Tekstvraag? Tekst { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    public IReadOnlyList<string> Kenmerken { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<Preventievorm> Preventievormen { get; init; } = [];

    public Erkenningsniveau? MinimumErkenning { get; init; }

    public Gebied? Gebied { get; init; }

    /// <summary>People by age in the place, else in the country; null when that is not known.</summary>
    public Bevolkingsopbouw? Bevolking { get; init; }

    /// <summary>What runs in and around the place; nothing when no place is asked.</summary>
    public Plaatsvraag Plaats { get; init; } = Plaatsvraag.Geen;

    public decimal? Budget { get; init; }

    public int? Deelnemers { get; init; }

    public Gewichten Gewichten { get; init; } = Gewichten.Standaard;

    /// <summary>Why what is needed in the place changes our own weights; null when it does not, or when the asker chose that weight.</summary>
    public string? Gewichtsreden { get; init; }

    public IReadOnlySet<string> Uitsluiten { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public int Aantal { get; init; } = 10;

    public long Zaad { get; init; } = 1;

    public Rekenaannames Aannames { get; init; } = new();

    /// <summary>Ids of the goals on which a measured effect counts; empty means any effect counts.</summary>
    public IReadOnlySet<string> Effectdoelen => Doel?.Ids ?? Functie?.Doelen ?? new HashSet<string>(StringComparer.Ordinal);
}
