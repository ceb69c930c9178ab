using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Another name of an insurer.</summary>
public sealed record Verzekeraarsnaam
{
    public required string Naam { get; init; }

    public required Bronverwijzing Bron { get; init; }
}
