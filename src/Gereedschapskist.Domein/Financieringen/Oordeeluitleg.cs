using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Says in Dutch why the verdict is what it is.</summary>
internal static class Oordeeluitleg
{
    private const string ZonderContract =
        "Zonder contract met de verzekeraar kan een deel van de rekening voor eigen rekening zijn; hoeveel hangt af van de polis (Zvw artikel 13).";

    /// <summary>
    /// The conditions of the leading rule and, when that is not insured care, those of the insured rule that comes
    /// nearest: so that a reader sees what stands in the way.
    /// </summary>
    public static IReadOnlyList<Getoetstevoorwaarde> Voorwaarden(Tabelvraag vraag, Financieringsregel? leidend, Financieringskennis kennis)
    {
        var regels = leidend is { Oordeel: Financieringsoordeel.Verzekerd } ? [leidend] : new[] { leidend, DichtstbijVerzekerd(vraag) };
        return
        [
            .. regels
                .OfType<Financieringsregel>()
                .SelectMany(r => r.Als)
                .Select(v => new Getoetstevoorwaarde(v.Veld, kennis.Zin(v), vraag.Status(v)))
                .Concat((leidend?.Dan.OpenVoorwaarden ?? []).Select(v => new Getoetstevoorwaarde(null, v, Voorwaardestatus.Onbekend)))
                .Distinct(),
        ];
    }

    /// <summary>The groups that the possible outcomes are for, as far as nobody said anything about them.</summary>
    public static IReadOnlyList<string> Uitgangspunten(Tabelvraag vraag) =>
        vraag.MogelijkeRegels.Exists(r => r.Oordeel is not (Financieringsoordeel.NietGeregeld or Financieringsoordeel.Onbekend))
            ?
            [
                .. vraag.Tabel.Regels
                    .Where(r => r.Groep is not null && GeldtOp(r, vraag) && r.Als.All(v => vraag.Status(v) == Voorwaardestatus.Onbekend))
                    .Select(r => r.Groep!)
                    .Distinct(),
            ]
            : [];

    public static string Uitleg(Tabelvraag vraag, List<Financieringsregel> regels, List<OpenVeld> open, Financieringskennis kennis)
    {
        if (regels.Count == 0)
        {
            return ZonderRegel(vraag, kennis.Inhoud.Wetten);
        }

        if (vraag.Oordeel != Financieringsoordeel.Voorwaardelijk || vraag.MogelijkeOordelen.Count == 1)
        {
            return regels[0].Uitleg;
        }

        var waarvan = HangtAfVan(vraag, open);
        var waar = waarvan.Count == 0 ? "de situatie" : Nl.Opsomming(waarvan);
        return $"Wie dit betaalt, hangt af van {waar}. {Betalerzin.Mogelijk(vraag.MogelijkeOordelen)}";
    }

    /// <summary>
    /// What has to be known before it is clear who pays, what settles most first; nothing when one outcome is left. A field that only
    /// refines is named when nothing else is open: then the interventie itself leaves it open, such as ages on both sides of a limit.
    /// </summary>
    public static IReadOnlyList<string> HangtAfVan(Tabelvraag vraag, List<OpenVeld> open)
    {
        if (vraag.Oordeel != Financieringsoordeel.Voorwaardelijk || vraag.MogelijkeOordelen.Count == 1)
        {
            return [];
        }

        var zelf = open.Where(o => !o.Verfijning || vraag.Vraag.Varianten is { Count: > 1 }).ToList();
        return
        [
            .. (zelf.Count > 0 ? zelf : open.Where(o => o.AnderOordeel))
                .OrderByDescending(o => o.Beslist).ThenByDescending(o => o.AnderOordeel)
                .Select(o => o.Veld.InZin),
        ];
    }

    public static IReadOnlyList<string> Opmerkingen(Tabelvraag vraag, Financieringsregel? leidend, Financieringskennis kennis)
    {
        List<string> opmerkingen = [.. leidend?.Opmerkingen ?? []];
        if (vraag.Situatie[Veldnamen.Zorgverzekeraar]?.Keuze is { } id
            && leidend is { Oordeel: Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.Aanvullend, Voorrang: 0 }
            && kennis.Zorgverzekeraar(id) is { } verzekeraar
            && !verzekeraar.Inkoop.Any(f => f.Onderdeel == leidend.Onderdeel && f.GeldtOp(vraag.Peildatum)))
        {
            opmerkingen.Add($"Wat {verzekeraar.Naam} op deze datum voor dit onderdeel inkoopt, weten wij niet.");
        }

        if (vraag.Situatie[Veldnamen.Gecontracteerd] is { Keuze: Situatieveld.Nee } && vraag.MogelijkeRegels.Exists(r => r.Dan.Grondslagen.Contains(Grondslag.Zvw)))
        {
            opmerkingen.Add(ZonderContract);
        }

        return opmerkingen;
    }

    /// <summary>Nothing decides on this day: the nearest rule before or after it says where to look.</summary>
    private static string ZonderRegel(Tabelvraag vraag, IReadOnlyList<Wet> wetten)
    {
        var begin = $"Geen regel zegt wie dit in deze situatie betaalt op {Nl.Datum(vraag.Peildatum)}.";
        List<Financieringsregel> elders =
        [
            .. vraag.Tabel.Regels.Where(r => r.Voorrang < Beslistabelbouwer.Erbuiten && r.Als.All(v => vraag.Status(v) != Voorwaardestatus.NietVoldaan)),
        ];
        if (elders.Where(r => r.GeldigTot < vraag.Peildatum).Max(r => r.GeldigTot) is { } tot)
        {
            return $"{begin} Er gold wel een regel tot en met {Nl.Datum(tot)}.";
        }

        if (elders.Where(r => r.GeldigVan > vraag.Peildatum).MinBy(r => r.GeldigVan) is not { GeldigVan: { } van } eerste)
        {
            return begin;
        }

        return wetten.FirstOrDefault(w => w.Sinds == van && eerste.Dan.Grondslagen.Contains(w.Grondslag)) is { } wet
            ? $"{begin} De wet waaruit dit nu wordt betaald, geldt sinds {Nl.Datum(van)}: {wet.Naam}."
            : $"{begin} Er is wel een regel vanaf {Nl.Datum(van)}.";
    }

    private static Financieringsregel? DichtstbijVerzekerd(Tabelvraag vraag) => vraag.Tabel.Verzekerd
        .Where(r => GeldtOp(r, vraag))
        .MinBy(r => r.Als.Count(v => vraag.Status(v) == Voorwaardestatus.NietVoldaan));

    private static bool GeldtOp(Financieringsregel regel, Tabelvraag vraag) =>
        regel.GeldtOp(vraag.Peildatum);
}
