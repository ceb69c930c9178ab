using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>Where it runs, one line per count of a source.</summary>
internal static class Gebruiksveld
{
    public static readonly Interventieveld Veld =
        Veldbouwer.Feiten("inGebruik", "In gebruik", Veldgroepen.Uitvoering, i => i.InGebruik, Zeg, g => g.Bron) with
        {
            AlsOnbekend = "waar het in gebruik is",
        };

    private static string Zeg(Gebruik gebruik, Codelabels labels)
    {
        string?[] delen =
        [
            gebruik is { Aantal: { } aantal, Eenheid: { } eenheid } ? $"{Nl.Getal(aantal)} {labels.InZin(eenheid)}" : null,
            gebruik.Jaar is { } jaar ? $"in {Nl.Jaar(jaar)}" : null,
            gebruik.Sinds is { } sinds ? $"sinds {Nl.Jaar(sinds)}" : null,
        ];
        var kort = string.Join(' ', delen.OfType<string>());
        return kort.Length == 0 ? gebruik.Toelichting ?? "in gebruik, zonder aantal" : kort;
    }
}
