using System.Text;

namespace Gereedschapskist.Client.Generator;

/// <summary>The program: reads the OpenAPI document and writes the client.</summary>
internal static class Schrijver
{
    public static int Main(string[] args)
    {
        if (args is not [var document, var map])
        {
            Console.Error.WriteLine("Give the OpenAPI document and the folder to write the client to.");
            return 1;
        }

        Schrijf(Generator.Maak(File.ReadAllText(document)), map);
        return 0;
    }

    /// <summary>Touches only what changed, so that a build after it has nothing to do.</summary>
    private static void Schrijf(IReadOnlyDictionary<string, string> bestanden, string map)
    {
        Directory.CreateDirectory(map);
        foreach (var oud in Directory.EnumerateFiles(map, "*.g.cs").Where(pad => !bestanden.ContainsKey(Path.GetFileName(pad))))
        {
            File.Delete(oud);
        }

        foreach (var (naam, tekst) in bestanden)
        {
            var pad = Path.Combine(map, naam);
            if (!File.Exists(pad) || File.ReadAllText(pad) != tekst)
            {
                File.WriteAllText(pad, tekst, new UTF8Encoding(false));
            }
        }
    }
}
