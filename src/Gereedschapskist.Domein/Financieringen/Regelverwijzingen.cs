using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Whether every rule points at things that exist, and says nothing that cannot be.</summary>
internal static class Regelverwijzingen
{
    public static IEnumerable<Fout> Fouten(Catalogusinhoud inhoud)
    {
        var financiering = inhoud.Financiering;
        var velden = financiering.Velden.ToDictionary(v => v.Id, StringComparer.Ordinal);
        var bronnen = inhoud.Bronnen.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var duidingen = financiering.Duidingen.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var ids = financiering.Ketens.SelectMany(k => k.Regels).CountBy(r => r.Id).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var keten in financiering.Ketens)
        {
            var onderdelen = inhoud.Ketens.FirstOrDefault(k => k.Id == keten.Keten)?.Onderdelen.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
            if (onderdelen is null)
            {
                yield return new Fout($"financiering/ketens/{keten.Id}.json keten", "onbekende-keten", $"Keten '{keten.Keten}' bestaat niet.", "Gebruik het id van een keten.");
                continue;
            }

            for (var i = 0; i < keten.Regels.Count; i++)
            {
                var regel = keten.Regels[i];
                var plek = $"financiering/ketens/{keten.Id}.json regels[{i}]";
                IEnumerable<Fout?> fouten =
                [
                    .. Voorwaardecontrole.Fouten(plek, regel.Als, velden),
                    .. regel.GeldtOokVoor.Append(regel.Onderdeel).Select(o => Bestaat($"{plek}.onderdeel", "onbekend-onderdeel", o, onderdelen)),
                    .. regel.Bronnen.Concat(regel.Dan.Betaaltitels.Select(b => b.Bron)).Select(b => Bestaat($"{plek}.bronnen", "onbekende-bron", b.Bron, bronnen)),
                    regel.Dan.Duiding is { } duiding ? Bestaat($"{plek}.dan.duiding", "onbekende-duiding", duiding, duidingen) : null,
                    regel.GeldigVan > regel.GeldigTot ? new Fout($"{plek}.geldigTot", "geldigheid-omgekeerd", $"Regel '{regel.Id}' eindigt voor hij begint.", "Draai geldigVan en geldigTot om.") : null,
                    ids[regel.Id] > 1 ? new Fout($"{plek}.id", "regel-dubbel", $"Regel '{regel.Id}' bestaat meer dan één keer.", "Geef elke regel een eigen id.") : null,
                    regel.Bronnen.Count == 0 ? new Fout($"{plek}.bronnen", "geen-bron", $"Regel '{regel.Id}' heeft geen bron.", "Noem de bron; zonder bron is er geen regel.") : null,
                ];
                foreach (var fout in fouten.OfType<Fout>())
                {
                    yield return fout;
                }
            }
        }
    }

    public static Fout? Bestaat(string plek, string code, string id, HashSet<string> bekend) => bekend.Contains(id)
        ? null
        : new Fout(plek, code, $"'{id}' bestaat niet.", Dichtstbij.Van(id, bekend) is { } bedoeld ? $"Bedoelde u '{bedoeld}'?" : "Gebruik een id dat bestaat.");
}
