using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>A list of conditions, criteria or points of attention from an agreement or guide.</summary>
public sealed record Kader
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>What of it a region goes through; null when it is no list to go through. Our own division.</summary>
    public Checklistvorm? Checklist { get; init; }

    /// <summary>When the source calls the whole fulfilled; null when it does not say.</summary>
    public string? Regel { get; init; }

    /// <summary>Ids of the basisfunctionaliteiten it applies to; empty when it is not about one of them.</summary>
    public IReadOnlyList<string> GeldtVoor { get; init; } = [];

    /// <summary>In the order of the source.</summary>
    public required IReadOnlyList<Kaderpunt> Punten { get; init; }

    /// <summary>Remarks, among them contradictions between sources.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public Kaderpunt? Punt(string id) => Punten.FirstOrDefault(punt => punt.Id == id);
}
