using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>One dated recognition event.</summary>
public sealed record Erkenning
{
    public required Erkenningsniveau Niveau { get; init; }

    public Datering? Datering { get; init; }

    public string? Commissie { get; init; }

    public string? Toelichting { get; init; }

    public required string Bron { get; init; }

    /// <summary>Other sources that name the same event, or fill in its date or committee.</summary>
    public IReadOnlyList<string> AndereBronnen { get => field ?? []; init; }
}
