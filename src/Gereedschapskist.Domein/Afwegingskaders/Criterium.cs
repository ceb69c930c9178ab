using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>One criterion of an afwegingskader.</summary>
public sealed record Criterium
{
    public string Id { get; init => field = value ?? ""; } = "";

    public string Naam { get; init => field = value ?? ""; } = "";

    /// <summary>Null only in a kader that was sent in and is refused for it.</summary>
    public Richting? Richting { get; init; }

    /// <summary>Put so that "yes" or a higher answer argues for the direction.</summary>
    public string Vraag { get; init => field = value ?? ""; } = "";

    public required Beantwoording Beantwoording { get; init; }

    public required Antwoordschaal Schaal { get; init; }

    /// <summary>What a number or percentage counts.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Points when it applies fully; null for a condition.</summary>
    public decimal? Gewicht { get; init; }

    /// <summary>Number at which it does not apply at all.</summary>
    public decimal? DrempelNul { get; init; }

    /// <summary>Number at which it applies fully; lower than <see cref="DrempelNul"/> when fewer is stronger.</summary>
    public decimal? DrempelVol { get; init; }

    /// <summary>Least percentage or number with which a condition is met.</summary>
    public decimal? Norm { get; init; }

    /// <summary>What happens when a condition is not met; null for the other directions.</summary>
    public Gevolg? Gevolg { get; init; }

    public IReadOnlyList<Keuzemogelijkheid> Keuzes { get; init => field = value ?? []; } = [];

    /// <summary>Parts of the work it bears on.</summary>
    public IReadOnlyList<Deel> GeldtVoor { get; init => field = value ?? []; } = [];

    public string? Toelichting { get; init; }

    /// <summary>Names of the fields that are our own choice, in contrast to what a source states.</summary>
    public IReadOnlyList<string> EigenKeuze { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Bronverwijzing> Bronnen { get; init => field = value ?? []; } = [];

    internal bool IsVoorwaarde => Richting is Afwegingskaders.Richting.Voorwaarde;

    internal bool WijstRegionaal => Richting is Afwegingskaders.Richting.Regionaal or Afwegingskaders.Richting.Gedeeld;
}
