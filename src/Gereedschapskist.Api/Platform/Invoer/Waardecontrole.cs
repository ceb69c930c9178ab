using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Says in Dutch why one JSON value is not of the type its field has.</summary>
internal static class Waardecontrole
{
    /// <summary>Null when the value fits; the path is the caller's to fill in.</summary>
    public static Fout? Bezwaar(JsonElement element, JsonTypeInfo type)
    {
        var soort = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (type.Kind is JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary)
        {
            return Verkeerd("een object", element, "Zet hier { … } met de velden uit de documentatie.");
        }

        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            return Verkeerd("een lijst", element, "Zet de waarden tussen [ en ], ook als het er één is.");
        }

        if (soort.IsEnum)
        {
            return Enumcodes.Van(soort).Lees(element.ValueKind == JsonValueKind.String ? element.GetString()! : "") is null
                ? Enumwaarden.Onbekend(soort, element.ToString())
                : null;
        }

        return Past(element, type) ? null : Verkeerd(Verwachting(soort), element, Voorbeeld(soort));
    }

    private static bool Past(JsonElement element, JsonTypeInfo type)
    {
        try
        {
            element.Deserialize(type);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // Converters that read a token of the wrong kind throw this.
            return false;
        }
    }

    private static Fout Verkeerd(string verwacht, JsonElement element, string herstel) =>
        new("", Foutcodes.TypeKloptNiet, $"Hier hoort {verwacht} te staan, maar er staat {Gekregen(element)}.", herstel);

    private static string Gekregen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "een object",
        JsonValueKind.Array => "een lijst",
        JsonValueKind.String => $"de tekst '{Nl.Kort(element.GetString()!)}'",
        JsonValueKind.Null => "null",
        _ => Nl.Kort(element.GetRawText()),
    };

    private static string Verwachting(Type soort) => soort switch
    {
        _ when soort == typeof(string) => "tekst",
        _ when soort == typeof(bool) => "true of false",
        _ when soort == typeof(int) || soort == typeof(long) => "een geheel getal",
        _ when soort == typeof(decimal) || soort == typeof(double) => "een getal",
        _ when soort == typeof(DateOnly) => "een datum",
        _ when soort == typeof(DateTimeOffset) => "een tijdstip",
        _ when soort == typeof(Datering) => "een jaar, maand of dag",
        _ when soort == typeof(Antwoord) => "true, false, een getal of een keuze",
        _ => "iets anders",
    };

    private static string Voorbeeld(Type soort) => soort switch
    {
        _ when soort == typeof(string) => "Zet de waarde tussen aanhalingstekens.",
        _ when soort == typeof(bool) => "Gebruik true of false zonder aanhalingstekens.",
        _ when soort == typeof(int) || soort == typeof(long) => "Gebruik een getal zonder aanhalingstekens en zonder cijfers achter de komma, zoals 65.",
        _ when soort == typeof(decimal) || soort == typeof(double) => "Gebruik een getal zonder aanhalingstekens, met een punt, zoals 12.5.",
        _ when soort == typeof(DateOnly) => "Schrijf de datum als '2026-01-31'.",
        _ when soort == typeof(DateTimeOffset) => "Schrijf het tijdstip als '2026-01-31T12:00:00Z'.",
        _ when soort == typeof(Antwoord) => "Kijk bij het criterium welke vorm het antwoord heeft.",
        _ when soort == typeof(Datering) => "Schrijf '2026', '2026-01' of '2026-01-31'.",
        _ => "Kijk in de documentatie welke waarde hier hoort.",
    };
}
