namespace Gereedschapskist.Domein.Interventies;

/// <summary>Facts that matter for choosing the scale on which it is run.</summary>
public sealed record Schaal
{
    public Kennisniveau? SpecialistischeKennis { get; init; }

    /// <summary>Level on which it is run; null when no source says so.</summary>
    public Uitvoeringsschaal? UitvoerendeSchaal { get; init; }

    /// <summary>
    /// Parts of the work that these facts are about: <c>inkoop</c>, <c>coordinatie</c>, <c>uitvoering</c>,
    /// <c>kennis-monitoring</c>; empty when the source speaks of the whole.
    /// </summary>
    public IReadOnlyList<string> Delen { get; init => field = value ?? []; } = [];

    public string? Toelichting { get; init; }

    public string? Bron { get; init; }
}
