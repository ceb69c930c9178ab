using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>National money per year, in millions of euro.</summary>
public sealed record Geldlijn
{
    public required string Naam { get; init; }

    public required IReadOnlyList<Jaarbedrag> Bedragen { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
