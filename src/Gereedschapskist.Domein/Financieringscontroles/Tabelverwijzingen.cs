using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringscontroles;

/// <summary>Whether the tables beside the rules (laws, kinds of care, tariffs, money, contradictions) point at things that exist.</summary>
internal static class Tabelverwijzingen
{
    public static IEnumerable<Fout> Fouten(Catalogusinhoud inhoud)
    {
        var financiering = inhoud.Financiering;
        var velden = financiering.Velden.ToDictionary(v => v.Id, StringComparer.Ordinal);
        var verzekeraars = financiering.Zorgverzekeraars.Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        var regels = inhoud.Geldoverzichten.SelectMany(o => o.Regels.Select(r => $"{o.Id}/{r.Id}")).ToHashSet(StringComparer.Ordinal);
        var functies = inhoud.Basisfunctionaliteiten.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Fout?> fouten =
        [
            .. Bronnen(inhoud),
            .. Aanspraken(inhoud),
            .. financiering.Tarieven.Where(t => t.Zorgverzekeraar is not null)
                .Select(t => Regelverwijzingen.Bestaat($"financiering/tarieven.json {t.Prestatie}", "onbekende-zorgverzekeraar", t.Zorgverzekeraar!, verzekeraars)),
            .. financiering.Zorgsoorten.SelectMany(z => z.Uitzonderingen.Select(u =>
                Regelverwijzingen.Bestaat(
                    $"financiering/zorgsoorten.json {z.Id}", "onbekende-zorgverzekeraar", u.Zorgverzekeraar, verzekeraars))),
            .. financiering.Geldstromen.SelectMany(g => g.Regels.Select(r =>
                Regelverwijzingen.Bestaat(
                    $"financiering/geldstromen.json {g.Id}", "onbekende-geldregel", $"{r.Overzicht}/{r.Regel}", regels))),
            .. financiering.Geldstromen.SelectMany(g => g.Basisfunctionaliteiten.Select(f =>
                Regelverwijzingen.Bestaat($"financiering/geldstromen.json {g.Id}", "onbekende-basisfunctionaliteit", f, functies))),
            .. financiering.Tegenspraken.SelectMany((t, i) => Voorwaardecontrole.Fouten($"financiering/tegenspraken.json [{i}]", t.Als, velden)),
        ];
        return fouten.OfType<Fout>();
    }

    /// <summary>What a source calls insured names a kind of care, so that its ages and the eigen risico are known.</summary>
    private static IEnumerable<Fout?> Aanspraken(Catalogusinhoud inhoud)
    {
        var zorgsoorten = inhoud.Financiering.Zorgsoorten.Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        return inhoud.Interventies.SelectMany(i => i.Financiering.Where(f => f.Aanspraak || f.Zorgsoort is not null), (i, feit) =>
            Regelverwijzingen.Bestaat($"interventies/{i.Id}.json financiering.zorgsoort", "onbekende-zorgsoort", feit.Zorgsoort ?? "", zorgsoorten));
    }

    private static IEnumerable<Fout?> Bronnen(Catalogusinhoud inhoud)
    {
        var bronnen = inhoud.Bronnen.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var financiering = inhoud.Financiering;
        IEnumerable<(string Plek, string Bron)> verwezen =
        [
            .. financiering.Wetten.Select(w => ($"wetten.json {w.Naam}", w.Bron.Bron)),
            .. financiering.Tarieven.Select(t => ($"tarieven.json {t.Prestatie}", t.Bron.Bron)),
            .. financiering.Zorgsoorten.SelectMany(z => z.EigenRisico.SelectMany(p => p.Bronnen).Concat(z.Uitzonderingen.Select(u => u.Bron)), (z, b) => ($"zorgsoorten.json {z.Id}", b.Bron)),
        ];
        return verwezen.Select(v => Regelverwijzingen.Bestaat($"financiering/{v.Plek}", "onbekende-bron", v.Bron, bronnen));
    }
}
