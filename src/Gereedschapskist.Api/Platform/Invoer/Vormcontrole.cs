using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Compares a JSON value with the contract it should have: every unknown, missing or mistyped field, with its path.</summary>
internal static class Vormcontrole
{
    public static IReadOnlyList<Fout> Controleer(JsonElement element, JsonTypeInfo type)
    {
        var fouten = new List<Fout>();
        Bekijk(element, type, "", [], fouten);
        return fouten;
    }

    private static void Bekijk(
        JsonElement element, JsonTypeInfo type, string pad, IReadOnlyList<ValidationAttribute> regels, List<Fout> fouten)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                BekijkVelden(element, type, pad, fouten);
                break;
            case JsonTypeInfoKind.Dictionary when element.ValueKind == JsonValueKind.Object:
                foreach (var lid in element.EnumerateObject())
                {
                    BekijkWaarde(lid.Value, type.Options.GetTypeInfo(type.ElementType!), Pad(pad, lid.Name), fouten);
                }

                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                if (!IsTeLang(element, regels))
                {
                    BekijkLijst(element, type, pad, fouten);
                }

                break;
            default:
                if (Waardecontrole.Bezwaar(element, type) is { } bezwaar)
                {
                    fouten.Add(bezwaar with { Veld = pad });
                    return;
                }

                break;
        }

        fouten.AddRange(regels.Select(regel => Grenscontrole.Bezwaar(element, regel)).OfType<Fout>().Select(f => f with { Veld = pad }));
    }

    private static void BekijkVelden(JsonElement element, JsonTypeInfo type, string pad, List<Fout> fouten)
    {
        var velden = type.Properties.Where(v => v.Set is not null || v.AssociatedParameter is not null).ToDictionary(v => v.Name, StringComparer.Ordinal);
        foreach (var lid in element.EnumerateObject())
        {
            if (!velden.TryGetValue(lid.Name, out var veld))
            {
                fouten.Add(Onbekend(Pad(pad, lid.Name), lid.Name, velden.Keys));
            }
            else if (lid.Value.ValueKind == JsonValueKind.Null)
            {
                if (!MagNull(veld))
                {
                    fouten.Add(new Fout(Pad(pad, lid.Name), "waarde-ontbreekt", $"'{lid.Name}' mag niet null zijn.", "Vul een waarde in of laat het veld weg."));
                }
            }
            else
            {
                Bekijk(lid.Value, type.Options.GetTypeInfo(veld.PropertyType), Pad(pad, lid.Name), Regels(veld), fouten);
            }
        }

        fouten.AddRange(velden.Values
            .Where(v => v.IsRequired && !element.TryGetProperty(v.Name, out _))
            .Select(v => new Fout(Pad(pad, v.Name), "veld-ontbreekt", $"Het veld '{v.Name}' ontbreekt.", $"Voeg '{v.Name}' toe.")));
    }

    private static void BekijkLijst(JsonElement element, JsonTypeInfo type, string pad, List<Fout> fouten)
    {
        var elementType = type.Options.GetTypeInfo(type.ElementType!);
        var plek = 0;
        foreach (var lid in element.EnumerateArray())
        {
            BekijkWaarde(lid, elementType, $"{pad}[{plek++}]", fouten);
        }
    }

    private static void BekijkWaarde(JsonElement element, JsonTypeInfo type, string pad, List<Fout> fouten)
    {
        if (element.ValueKind == JsonValueKind.Null && Nullable.GetUnderlyingType(type.Type) is null)
        {
            fouten.Add(new Fout(pad, Foutcodes.WaardeOntbreekt, "Hier staat null waar een waarde hoort.", "Vul een waarde in of haal deze plek weg."));
        }
        else if (element.ValueKind != JsonValueKind.Null)
        {
            Bekijk(element, type, pad, [], fouten);
        }
    }

    /// <summary>What is in a list that is refused for its length is not looked at: that is work without end for one fault.</summary>
    private static bool IsTeLang(JsonElement lijst, IReadOnlyList<ValidationAttribute> regels) =>
        regels.Any(regel => Grenscontrole.Bezwaar(lijst, regel)?.Code == Foutcodes.TeVeel);

    private static bool MagNull(JsonPropertyInfo veld) =>
        veld.AssociatedParameter is { } parameter ? parameter.IsNullable && veld.IsSetNullable : veld.IsSetNullable;

    private static ValidationAttribute[] Regels(JsonPropertyInfo veld) =>
        veld.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>().ToArray() ?? [];

    private static Fout Onbekend(string pad, string naam, IEnumerable<string> bekend)
    {
        var tip = Herstelzin.Later(
            () => Herstelzin.Bedoelde(naam, bekend, $"Kies uit: {string.Join(", ", bekend.Order(StringComparer.Ordinal))}.").ToString());
        return new Fout(pad, Foutcodes.VeldOnbekend, $"Het veld '{Nl.Kort(naam)}' bestaat niet.", tip);
    }

    /// <summary>Path of a field; a name that a client made up is not repeated whole in the path of everything below it.</summary>
    internal static string Pad(string ouder, string naam) => ouder.Length == 0 ? Nl.Kort(naam) : $"{ouder}.{Nl.Kort(naam)}";
}
