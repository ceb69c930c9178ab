using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringscontroles;

/// <summary>Whether the general frame agrees with the rules that work it out, and whether programmes and insurers are known.</summary>
internal static class Kaderverwijzingen
{
    public static IEnumerable<Fout> Fouten(Catalogusinhoud inhoud)
    {
        var financiering = inhoud.Financiering;
        var velden = financiering.Velden.ToDictionary(v => v.Id, StringComparer.Ordinal);
        var bronnen = inhoud.Bronnen.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var regels = financiering.Ketens.SelectMany(k => k.Regels).DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var onderdelen = inhoud.Ketens.SelectMany(k => k.Onderdelen).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var interventies = inhoud.Interventies.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Fout?> fouten =
        [
            .. Kader("financiering/basisregels.json", financiering.Basisregels, regels, velden, bronnen),
            .. Kader("financiering/onderwerpregels.json", financiering.Onderwerpregels, regels, velden, bronnen),
            .. financiering.Programmas.SelectMany(p => p.Onderdelen.Select(o => Regelverwijzingen.Bestaat($"financiering/programmas.json {p.Id}.onderdelen", "onbekend-onderdeel", o, onderdelen))),
            .. financiering.Programmas.Select(p => Regelverwijzingen.Bestaat($"financiering/programmas.json {p.Id}.interventie", "onbekende-interventie", p.Interventie, interventies)),
            .. financiering.Programmas.SelectMany(p => (p.Beoordeling?.Bronnen ?? []).Select(b => Regelverwijzingen.Bestaat($"financiering/programmas.json {p.Id}.beoordeling", "onbekende-bron", b.Bron, bronnen))),
            .. financiering.Overkoepelend.Select(o => Regelverwijzingen.Bestaat("financiering/overkoepelend.json interventie", "onbekende-interventie", o.Interventie, interventies)),
            .. financiering.Zorgverzekeraars.SelectMany(z => z.Inkoop.Select(f => Regelverwijzingen.Bestaat($"financiering/zorgverzekeraars.json {z.Id}.inkoop", "onbekend-onderdeel", f.Onderdeel, onderdelen))),
            .. financiering.Zorgverzekeraars.SelectMany(z => z.Inkoop.Select(f => Regelverwijzingen.Bestaat($"financiering/zorgverzekeraars.json {z.Id}.inkoop", "onbekende-bron", f.Bron.Bron, bronnen))),
            .. Waarden(velden, Veldnamen.Zorgverzekeraar, financiering.Zorgverzekeraars.Select(z => z.Id)),
            .. Waarden(velden, Veldnamen.Variant, financiering.Programmas.Select(p => p.Id).Append(Veldnamen.AnderProgramma)),
        ];
        return fouten.OfType<Fout>();
    }

    private static IEnumerable<Fout?> Kader(
        string bestand, IReadOnlyList<Kaderregel> kaderregels, Dictionary<string, Financieringsregel> regels, Dictionary<string, Situatieveld> velden, HashSet<string> bronnen) =>
        kaderregels.SelectMany(k => (IEnumerable<Fout?>)
        [
            .. Voorwaardecontrole.Fouten($"{bestand} {k.Id}", k.Als, velden),
            .. k.Bronnen.Select(b => Regelverwijzingen.Bestaat($"{bestand} {k.Id}.bronnen", "onbekende-bron", b.Bron, bronnen)),
            .. k.UitgewerktIn.Select(id => Uitwerking($"{bestand} {k.Id}.uitgewerktIn", k, id, regels)),
        ]);

    private static Fout? Uitwerking(string plek, Kaderregel kader, string id, Dictionary<string, Financieringsregel> regels)
    {
        if (!regels.TryGetValue(id, out var regel))
        {
            return Regelverwijzingen.Bestaat(plek, "onbekende-regel", id, [.. regels.Keys]);
        }

        return regel.Dan.Verantwoordelijke == kader.Verantwoordelijke
            ? null
            : new Fout(plek, "kader-tegenstrijdig", $"'{kader.Id}' en '{id}' noemen een andere verantwoordelijke.", "Maak de twee gelijk, met de bron erbij.");
    }

    private static IEnumerable<Fout> Waarden(Dictionary<string, Situatieveld> velden, string veld, IEnumerable<string> verwacht)
    {
        var bekend = velden.GetValueOrDefault(veld)?.Waarden.Select(w => w.Id) ?? [];
        return verwacht
            .Except(bekend, StringComparer.Ordinal)
            .Concat(bekend.Except(verwacht, StringComparer.Ordinal))
            .Select(id => new Fout($"financiering/velden.json {veld}", "waarden-lopen-uiteen", $"'{id}' staat niet op beide lijsten.", "Zet dezelfde waarden in velden.json en in het eigen bestand."));
    }
}
