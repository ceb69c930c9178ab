namespace Gereedschapskist.Client.Generator;

/// <summary>Writes what holds all subjects together: the client, how its parts are found, and how everything is written in JSON.</summary>
internal sealed class Clientschrijver(Beschrijving beschrijving, Typenamen typen)
{
    public string SchrijfClient()
    {
        var namen = beschrijving.Onderwerpen.Select(o => o.Naam).ToList();
        var blad = Blad.Met("Gereedschapskist.Client", [.. namen.Select(n => $"Gereedschapskist.Client.{n}"), "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Extensions"]);
        blad.Wit().Uitleg("summary", "Alle onderdelen van de API bij elkaar; elk is ook los te injecteren.");
        foreach (var (naam, uitleg) in beschrijving.Onderwerpen)
        {
            blad.Uitleg("param", uitleg, $"name=\"{naam}\"");
        }

        blad.Regel("public sealed partial record GereedschapskistClient(");
        namen.ForEach(n => blad.Regel($"    I{n} {n}{(n == namen[^1] ? ")" : ",")}"));
        blad.Blok(() =>
        {
            blad.Regel("internal static GereedschapskistClient Met(Verbinding verbinding) => new(");
            namen.ForEach(n => blad.Regel($"    new {n}Aanroepen(verbinding){(n == namen[^1] ? ");" : ",")}"));
            blad.Wit();
            blad.Blok("internal static void RegistreerOnderdelen(IServiceCollection services)", () =>
                namen.ForEach(n => blad.Regel($"services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().{n});")));
        });
        return blad.ToString();
    }

    public string SchrijfContext()
    {
        var wortels = beschrijving.Operaties
            .SelectMany(o => o.Verzoek.Count == 1 ? o.Verzoek.Values.Concat(o.Antwoord.Values) : o.Antwoord.Values)
            .Where(s => s.Verwijst is not null).Select(typen.Van).Append(Indeling.Probleem).Append("JsonDocument").Distinct().Order(StringComparer.Ordinal);
        var blad = Blad.Met("Gereedschapskist.Client", [.. beschrijving.Onderwerpen.Select(o => $"Gereedschapskist.Client.{o.Naam}"), "System.Text.Json", "System.Text.Json.Serialization"]);
        blad.Wit().Uitleg("summary", "How everything the client sends and reads is written in JSON; no reflection.")
            .Regel("[JsonSourceGenerationOptions(")
            .Regel("    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata,")
            .Regel("    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict)]");
        foreach (var type in wortels)
        {
            blad.Regel($"[JsonSerializable(typeof({type}))]");
        }

        return blad.Regel("internal sealed partial class ClientJsonContext : JsonSerializerContext;").ToString();
    }
}
