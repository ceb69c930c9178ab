namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Finds the catalogue folder that comes with the repository.</summary>
public static class Cataloguspad
{
    private const string Mapnaam = "catalogue-data";

    /// <summary>The first <c>catalogue-data</c> at or above the program's folder, else the one at or above the working directory.</summary>
    public static string Meegeleverd =>
        Zoek(AppContext.BaseDirectory) ?? Zoek(Directory.GetCurrentDirectory()) ?? Path.Combine(AppContext.BaseDirectory, Mapnaam);

    private static string? Zoek(string map)
    {
        for (var kandidaat = new DirectoryInfo(map); kandidaat is not null; kandidaat = kandidaat.Parent)
        {
            var pad = Path.Combine(kandidaat.FullName, Mapnaam);
            if (Directory.Exists(pad))
            {
                return pad;
            }
        }

        return null;
    }
}
