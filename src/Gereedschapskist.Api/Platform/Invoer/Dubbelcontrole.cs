using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>
/// Finds fields that stand twice in one object. The parser can refuse them as well, but it stops at the first and does not say where; and
/// taking the last silently would answer another question than the sender reads.
/// </summary>
internal static class Dubbelcontrole
{
    public static IReadOnlyList<Fout> Controleer(JsonElement element)
    {
        var fouten = new List<Fout>();
        Bekijk(element, "", fouten);
        return fouten;
    }

    private static void Bekijk(JsonElement element, string pad, List<Fout> fouten)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                BekijkVelden(element, pad, fouten);
                break;
            case JsonValueKind.Array:
                var plek = 0;
                foreach (var lid in element.EnumerateArray())
                {
                    Bekijk(lid, $"{pad}[{plek++}]", fouten);
                }

                break;
            default:
                break;
        }
    }

    private static void BekijkVelden(JsonElement element, string pad, List<Fout> fouten)
    {
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lid in element.EnumerateObject())
        {
            var veld = Vormcontrole.Pad(pad, lid.Name);
            var keer = gezien[lid.Name] = gezien.GetValueOrDefault(lid.Name) + 1;
            if (keer == 2)
            {
                fouten.Add(new Fout(
                    veld, Foutcodes.VeldDubbel, $"Het veld '{Nl.Kort(lid.Name)}' staat hier meer dan één keer.", "Laat één van de waarden staan en haal de andere weg."));
            }

            Bekijk(lid.Value, veld, fouten);
        }
    }
}
