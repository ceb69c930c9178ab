using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>A monitor or register that already exists.</summary>
public sealed record Gegevensbron
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Who has the numbers; null when unknown.</summary>
    public string? Houder { get; init; }

    /// <summary>How often there are new numbers, in words; null when unknown.</summary>
    public string? HoeVaak { get; init; }

    /// <summary>For which area there are numbers.</summary>
    public required string Niveau { get; init; }

    /// <summary>Who may see them.</summary>
    public required string Toegang { get; init; }

    public string? Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
