using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Reads the schemas beside the catalogue.</summary>
internal static class Schemalezer
{
    /// <summary>The schemas by file name; what cannot be read is reported as an error of that schema.</summary>
    public static Dictionary<string, JsonElement> Lees(string map, Action<Catalogusfout> meld)
    {
        var schemas = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var schemamap = new DirectoryInfo(Path.Combine(map, Catalogusmap.Schemamap));
        foreach (var bestand in schemamap.Exists ? schemamap.EnumerateFiles("*.schema.json") : [])
        {
            try
            {
                schemas.Add(bestand.Name, JsonDocument.Parse(File.ReadAllBytes(bestand.FullName)).RootElement);
            }
            catch (Exception fout) when (fout is JsonException or IOException or UnauthorizedAccessException)
            {
                meld(new Catalogusfout($"{Catalogusmap.Schemamap}/{bestand.Name}", new Fout(
                    "", "schema-onleesbaar", $"Dit schema is niet te lezen: {fout.Message}", "Herstel het schema.")));
            }
        }

        return schemas;
    }
}
