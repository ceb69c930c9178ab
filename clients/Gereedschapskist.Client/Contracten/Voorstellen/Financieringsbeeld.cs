namespace Gereedschapskist.Client;

/// <summary>Wie welk deel betaalt, in het kort.</summary>
public sealed record Financieringsbeeld
{
    /// <summary>Samenvatting in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat de financieringsregels zeggen per onderdeel van de keten; leeg als geen keten haar beschrijft.</summary>
    public IReadOnlyList<Onderdeelbetaling> Onderdelen { get => field ?? []; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen.</summary>
    public IReadOnlyList<Betaalfeit> Feiten { get => field ?? []; init; }
}
