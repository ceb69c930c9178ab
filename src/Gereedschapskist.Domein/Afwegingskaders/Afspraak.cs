using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>A national agreement that fixes the scale of parts, whatever the points say.</summary>
public sealed record Afspraak
{
    public string Id { get; init => field = value ?? ""; } = "";

    public IReadOnlyList<Deel> Delen { get; init => field = value ?? []; } = [];

    public required Schaalniveau Schaal { get; init; }

    /// <summary>Holds only when this criterion is answered with yes.</summary>
    public string? AlsCriterium { get; init; }

    /// <summary>Holds only for interventies of one of these; empty means any.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get; init => field = value ?? []; } = [];

    /// <summary>Holds only for these interventies; empty means any.</summary>
    public IReadOnlyList<string> Interventies { get; init => field = value ?? []; } = [];

    /// <summary>The agreement as the second half of a sentence that starts with "want".</summary>
    public string Uitleg { get; init => field = value ?? ""; } = "";

    public IReadOnlyList<Bronverwijzing> Bronnen { get; init => field = value ?? []; } = [];
}
