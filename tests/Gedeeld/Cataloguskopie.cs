using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Gedeeld.Tests;

/// <summary>A copy of the real catalogue that a test may spoil.</summary>
internal static class Cataloguskopie
{
    /// <returns>The new folder, inside <paramref name="map"/>.</returns>
    public static string Maak(string map)
    {
        var doel = Path.Combine(map, "catalogue-data");
        foreach (var bestand in Directory.EnumerateFiles(Cataloguspad.Meegeleverd, "*", SearchOption.AllDirectories))
        {
            var naar = Path.Combine(doel, Path.GetRelativePath(Cataloguspad.Meegeleverd, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(naar)!);
            File.Copy(bestand, naar);
        }

        return doel;
    }
}
