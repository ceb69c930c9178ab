using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>What a regional werkagenda must hold.</summary>
public sealed record Werkagenda
{
    public required string Regie { get; init; }

    public required string Schaal { get; init; }

    public required string VastgesteldDoor { get; init; }

    public required IReadOnlyList<string> Inhoud { get; init; }

    public required IReadOnlyList<Werkagendaeis> Eisen { get; init; }

    /// <summary>Whether a region may deviate from a target.</summary>
    public required string Afwijken { get; init; }

    /// <summary>Parts of the form, in order.</summary>
    public required IReadOnlyList<Werkagendadeel> Format { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
