using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringscontroles;

/// <summary>Whether every rule points at things that exist, and says nothing that cannot be.</summary>
internal static class Regelverwijzingen
{
    public static IEnumerable<Fout> Fouten(Catalogusinhoud inhoud)
    {
        var bekend = new Bekend(inhoud);
        var functies = inhoud.Basisfunctionaliteiten.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. inhoud.Financiering.Ketens.SelectMany(k => Keten(k, inhoud, bekend)),
            .. Regels("financiering/functies.json", inhoud.Financiering.Functieregels, functies, bekend),
            .. Tabelverwijzingen.Fouten(inhoud),
        ];
    }

    private static IEnumerable<Fout> Keten(Ketenregels keten, Catalogusinhoud inhoud, Bekend bekend)
    {
        var onderdelen = inhoud.Ketens.FirstOrDefault(k => k.Id == keten.Keten)?.Onderdelen.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return onderdelen is null
            ? [new Fout($"financiering/ketens/{keten.Id}.json keten", "onbekende-keten", $"Keten '{keten.Keten}' bestaat niet.", "Gebruik het id van een keten.")]
            : Regels($"financiering/ketens/{keten.Id}.json regels", keten.Regels, onderdelen, bekend);
    }

    private static IEnumerable<Fout> Regels(
        string bestand, IReadOnlyList<Financieringsregel> regels, HashSet<string> onderdelen, Bekend bekend) =>
        regels.SelectMany((regel, i) => Regel($"{bestand}[{i}]", regel, onderdelen, bekend)).OfType<Fout>();

    private static IEnumerable<Fout?> Regel(string plek, Financieringsregel regel, HashSet<string> onderdelen, Bekend bekend) =>
    [
        .. Voorwaardecontrole.Fouten(plek, regel.Als, bekend.Velden),
        .. regel.GeldtOokVoor.Append(regel.Onderdeel).Select(o => Bestaat($"{plek}.onderdeel", "onbekend-onderdeel", o, onderdelen)),
        .. regel.Bronnen.Select(b => Bestaat($"{plek}.bronnen", "onbekende-bron", b.Bron, bekend.Bronnen)),
        .. regel.Dan.Prestaties.Select(p => Bestaat($"{plek}.dan.prestaties", "onbekende-prestatie", p, bekend.Prestaties)),
        .. regel.Geld.Select(g => Bestaat($"{plek}.geld", "onbekende-geldstroom", g, bekend.Geldstromen)),
        regel.Dan.Duiding is { } duiding ? Bestaat($"{plek}.dan.duiding", "onbekende-duiding", duiding, bekend.Duidingen) : null,
        regel.Dan.Zorgsoort is { } soort ? Bestaat($"{plek}.dan.zorgsoort", "onbekende-zorgsoort", soort, bekend.Zorgsoorten) : null,
        ZonderZorgsoort(plek, regel),
        regel.GeldigVan > regel.GeldigTot ? new Fout($"{plek}.geldigTot", "geldigheid-omgekeerd", $"Regel '{regel.Id}' eindigt voor hij begint.", "Draai geldigVan en geldigTot om.") : null,
        bekend.Regels[regel.Id] > 1
            ? new Fout($"{plek}.id", "regel-dubbel", $"Regel '{regel.Id}' bestaat meer dan één keer.", "Geef elke regel een eigen id.")
            : null,
        regel.Bronnen.Count == 0 ? new Fout($"{plek}.bronnen", "geen-bron", $"Regel '{regel.Id}' heeft geen bron.", "Noem de bron; zonder bron is er geen regel.") : null,
    ];

    /// <summary>Without a kind of care nobody can say whether the eigen risico counts.</summary>
    private static Fout? ZonderZorgsoort(string plek, Financieringsregel regel) =>
        regel is { Oordeel: Financieringsoordeel.Verzekerd, Dan.Zorgsoort: null }
            ? new Fout($"{plek}.dan.zorgsoort", "zorgsoort-ontbreekt", $"Regel '{regel.Id}' zegt verzekerd, zonder zorgsoort.", "Noem het id van een zorgsoort; die zegt of het eigen risico geldt.")
            : null;

    public static Fout? Bestaat(string plek, string code, string id, HashSet<string> bekend) => bekend.Contains(id)
        ? null
        : new Fout(plek, code, $"'{id}' bestaat niet.", Herstelzin.Bedoelde(id, bekend, "Gebruik een id dat bestaat."));

    /// <summary>Everything a rule can point at.</summary>
    private sealed class Bekend(Catalogusinhoud inhoud)
    {
        public Dictionary<string, Situatieveld> Velden { get; } = inhoud.Financiering.Velden.ToDictionary(v => v.Id, StringComparer.Ordinal);

        public HashSet<string> Bronnen { get; } = inhoud.Bronnen.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);

        public HashSet<string> Duidingen { get; } = inhoud.Financiering.Duidingen.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);

        public HashSet<string> Prestaties { get; } = inhoud.Financiering.Tarieven.Select(t => t.Prestatie).ToHashSet(StringComparer.Ordinal);

        public HashSet<string> Zorgsoorten { get; } = inhoud.Financiering.Zorgsoorten.Select(z => z.Id).ToHashSet(StringComparer.Ordinal);

        public HashSet<string> Geldstromen { get; } = inhoud.Financiering.Geldstromen.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);

        public Dictionary<string, int> Regels { get; } = inhoud.Financiering.Ketens
            .SelectMany(k => k.Regels)
            .Concat(inhoud.Financiering.Functieregels)
            .CountBy(r => r.Id)
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }
}
