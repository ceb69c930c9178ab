namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>
/// What group and reach usually are for a kind of interventie: our own estimate, used only while no source says it. It counts
/// in the balance, but never makes an advice fixed.
/// </summary>
public sealed record Soortraming
{
    public required Interventiesoort Soort { get; init; }

    /// <summary>What the kind is called in a sentence.</summary>
    public string Naam { get; init => field = value ?? ""; } = "";

    /// <summary>Fewest participants with which a group starts, at least; 1 or more.</summary>
    public required int GroepVan { get; init; }

    /// <summary>Fewest participants with which a group starts, at most.</summary>
    public required int GroepTot { get; init; }

    /// <summary>Percentage of the people of the right age that takes part in a year, at least, 0–100.</summary>
    public required decimal BereikVan { get; init; }

    /// <summary>Percentage of the people of the right age that takes part in a year, at most, 0–100.</summary>
    public required decimal BereikTot { get; init; }

    public string? Toelichting { get; init; }
}
