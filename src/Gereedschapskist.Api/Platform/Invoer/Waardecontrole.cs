using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Says in Dutch why one JSON value is not of the type its field has.</summary>
internal static class Waardecontrole
{
    private static readonly (string Verwacht, string Herstel) _geheel =
        ("een geheel getal", "Gebruik een getal zonder aanhalingstekens en zonder cijfers achter de komma, zoals 65.");

    private static readonly (string Verwacht, string Herstel) _getal =
        ("een getal", "Gebruik een getal zonder aanhalingstekens, met een punt, zoals 12.5.");

    private static readonly Dictionary<Type, (string Verwacht, string Herstel)> _soorten = new()
    {
        [typeof(string)] = ("tekst", "Zet de waarde tussen aanhalingstekens."),
        [typeof(bool)] = ("true of false", "Gebruik true of false zonder aanhalingstekens."),
        [typeof(int)] = _geheel,
        [typeof(long)] = _geheel,
        [typeof(decimal)] = _getal,
        [typeof(double)] = _getal,
        [typeof(DateOnly)] = ("een datum", "Schrijf de datum als '2026-01-31'."),
        [typeof(DateTimeOffset)] = ("een tijdstip", "Schrijf het tijdstip als '2026-01-31T12:00:00Z'."),
        [typeof(Datering)] = ("een jaar, maand of dag", "Schrijf '2026', '2026-01' of '2026-01-31'."),
        [typeof(Antwoord)] = ("true, false, een getal of een keuze", "Kijk bij het criterium welke vorm het antwoord heeft."),
    };

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

        var (verwacht, herstel) = _soorten.GetValueOrDefault(soort, ("iets anders", "Kijk in de documentatie welke waarde hier hoort."));
        return Past(element, type) ? null : Verkeerd(verwacht, element, herstel);
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
}
