namespace Gereedschapskist.Gedeeld.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static string Pad(params string[] delen)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Gereedschapskist.sln")))
        {
            map = map.Parent ?? throw new DirectoryNotFoundException("Gereedschapskist.sln is in no folder above the tests.");
        }

        return Path.Combine([map.FullName, .. delen]);
    }
}
