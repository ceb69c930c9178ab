using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Says in Dutch why the verdict is what it is.</summary>
internal static class Oordeeluitleg
{
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

    public static string Uitleg(Tabelvraag vraag, List<Financieringsregel> regels, List<OpenVeld> open, Codelabels labels)
    {
        if (regels.Count == 0)
        {
            return ZonderRegel(vraag);
        }

        if (vraag.Oordeel != Financieringsoordeel.Voorwaardelijk || vraag.MogelijkeOordelen.Count == 1)
        {
            return regels[0].Uitleg;
        }

        var afhankelijk = open.Where(o => !o.Veld.Verfijning || vraag.Vraag.Varianten is { Count: > 1 }).Select(o => o.Veld.Label).ToList();
        var mogelijk = string.Join(", ", vraag.MogelijkeOordelen.Select(labels.InZin));
        return $"Dit hangt af van wat nog niet bekend is: {string.Join(", ", afhankelijk)}. Mogelijk is: {mogelijk}.";
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

        return opmerkingen;
    }


    private static string ZonderRegel(Tabelvraag vraag)
    {
        var begin = $"Geen regel zegt wie dit in deze situatie betaalt op {Nl.Datum(vraag.Peildatum)}.";
        var elders = vraag.Tabel.Regels.FirstOrDefault(r => r.Als.All(v => vraag.Status(v) != Voorwaardestatus.NietVoldaan) && !GeldtOp(r, vraag));
        if (elders is null)
        {
            return begin;
        }

        var dekking = vraag.Vraag.Kennis.Regels.Dekking;
        return elders.GeldigTot is { } tot && vraag.Peildatum > tot
            ? $"{begin} Er gold wel een regel tot en met {Nl.Datum(tot)}."
            : $"{begin} Er is wel een regel vanaf {Nl.Datum(BeslistabelBuilder.SpreektVanaf(elders, dekking))}.";
    }

    private static Financieringsregel? DichtstbijVerzekerd(Tabelvraag vraag) => vraag.Tabel.Verzekerd
        .Where(r => GeldtOp(r, vraag))
        .MinBy(r => r.Als.Count(v => vraag.Status(v) == Voorwaardestatus.NietVoldaan));

    private static bool GeldtOp(Financieringsregel regel, Tabelvraag vraag) =>
        BeslistabelBuilder.SpreektVanaf(regel, vraag.Vraag.Kennis.Regels.Dekking) <= vraag.Peildatum
        && vraag.Peildatum <= (regel.GeldigTot ?? DateOnly.MaxValue);
}
