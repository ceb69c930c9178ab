namespace Gereedschapskist.Client;

/// <summary>Waarom er niets overblijft.</summary>
public sealed record GeenVoorstel
{
    /// <summary>Wat er gebeurde.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Regels om te versoepelen; wie het meest teruggeeft eerst.</summary>
    public IReadOnlyList<string> Versoepel { get => field ?? []; init; }

    /// <summary>Hoe u dat doet.</summary>
    public required string Advies { get; init; }
}
