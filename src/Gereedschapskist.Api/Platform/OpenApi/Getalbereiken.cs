using System.Globalization;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// Smallest and largest value of numbers. A request has its own limits from its attributes; for the rest: nothing here counts or measures
/// below zero, except what <see cref="_ookNegatief"/> names, and some fields have an end.
/// </summary>
internal static class Getalbereiken
{
    private static readonly HashSet<string> _ookNegatief = new(StringComparer.Ordinal)
    {
        // Points for regional minus points for local.
        "bijdrage", "bijdrageVan", "bijdrageTot", "punten", "puntenVan", "puntenTot", "grens",

        // Numbers of which the meaning, and so the sign, is in another field or in the own framework of the sender.
        "drempel", "drempelNul", "drempelVol", "norm", "waarde", "waardeTot", "waardeMin", "waardeMax", "streefwaarde", "streefwaardeTot",
        "uitgangswaarde", "uitgangswaardeTot", "minimum", "maximum", "zaad",
    };

    private static readonly Dictionary<string, (int Laagst, int? Hoogst)> _bereiken = new(StringComparer.Ordinal)
    {
        ["leeftijdVan"] = (0, 120),
        ["leeftijdTot"] = (0, 120),
        ["jaar"] = (1900, 2100),
        ["prijsjaar"] = (1900, 2100),
        ["streefjaar"] = (1900, 2100),
        ["uitgangsjaar"] = (1900, 2100),
        ["dekkingUiterlijk"] = (1900, 2100),
        ["pagina"] = (1, null),
        ["paginaGrootte"] = (1, 100),
        ["versie"] = (1, null),
        ["versies"] = (1, null),
        ["gebaseerdOp"] = (0, null),
        ["volgorde"] = (1, null),
        ["rang"] = (1, null),
        ["besteRang"] = (1, null),
        ["slechtsteRang"] = (1, null),
        ["score"] = (0, 1),
        ["scoreVan"] = (0, 1),
        ["scoreTot"] = (0, 1),
        ["kansOpRang1"] = (0, 1),
        ["kansOpTop3"] = (0, 1),
        ["sterkteVan"] = (0, 1),
        ["sterkteTot"] = (0, 1),
        ["doelgroepAandeel"] = (0, 100),
        ["bereik"] = (0, 100),
        ["procentpunt"] = (0, 100),
        ["beantwoordProcent"] = (0, 100),
        ["verhoogdValrisicoProcent"] = (0, 100),
        ["gewichten"] = (0, 100),
        ["Probleem.status"] = (400, 599),
        ["Criteriumbijdrage.waarde"] = (0, 1),
        ["Criteriumbijdrage.van"] = (0, 1),
        ["Criteriumbijdrage.tot"] = (0, 1),
        ["Criteriumbijdrage.gewicht"] = (0, 1),
        ["Criteriumbijdrage.bijdrage"] = (0, 1),
        ["Criteriumgewicht.gewicht"] = (0, 1),
    };

    public static void Begrens(OpenApiDocument document)
    {
        foreach (var (naam, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            foreach (var (veld, inhoud) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                foreach (var getal in new[] { inhoud, inhoud.Items, inhoud.AdditionalProperties }.OfType<OpenApiSchema>().Where(IsGetal))
                {
                    Begrens(getal, naam, veld);
                }
            }
        }
    }

    private static void Begrens(OpenApiSchema getal, string schema, string veld)
    {
        if (_bereiken.TryGetValue($"{schema}.{veld}", out var bereik) || _bereiken.TryGetValue(veld, out bereik))
        {
            getal.Minimum ??= bereik.Laagst.ToString(CultureInfo.InvariantCulture);
            getal.Maximum ??= bereik.Hoogst?.ToString(CultureInfo.InvariantCulture);
        }
        else if (!_ookNegatief.Contains(veld))
        {
            getal.Minimum ??= "0";
        }
    }

    private static bool IsGetal(OpenApiSchema schema) =>
        schema.Type is { } type && (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0;
}
