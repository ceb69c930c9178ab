namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Finds performers by words in their name.</summary>
internal static class Uitvoerderswoorden
{
    public static string? Eerste(IReadOnlyList<string> uitvoerders, IReadOnlyList<string> woorden) => uitvoerders.FirstOrDefault(
        uitvoerder => woorden.Any(woord => uitvoerder.Contains(woord, StringComparison.OrdinalIgnoreCase)));
}
