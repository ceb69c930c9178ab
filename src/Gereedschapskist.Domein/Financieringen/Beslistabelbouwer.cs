namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Works out the rules of one part. Most specific: highest voorrang, then most conditions.</summary>
internal static class Beslistabelbouwer
{
    /// <summary>From this voorrang on a rule says who or what falls outside the group: nobody does who is not asked about.</summary>
    public const int Erbuiten = 2;

    public static Beslistabel Build(
        string onderdeel, IEnumerable<Financieringsregel> alleRegels, IReadOnlyList<Situatieveld> alleVelden)
    {
        List<Financieringsregel> regels =
        [
            .. alleRegels
                .Where(r => r.Onderdeel == onderdeel || r.GeldtOokVoor.Contains(onderdeel))
                .OrderByDescending(r => r.Rang)
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
        if (regels.Count >= Beslistabel.GeenRegel)
        {
            throw new InvalidOperationException($"'{onderdeel}' has {regels.Count} rules; a table holds {Beslistabel.GeenRegel - 1}.");
        }

        var voorwaarden = regels.SelectMany(r => r.Als).ToLookup(v => v.Veld, StringComparer.Ordinal);
        var gevraagd = regels.Where(r => r.Voorrang < Erbuiten).SelectMany(r => r.Als.Take(r.Als.Count - r.Verfijning)).Select(v => v.Veld).ToHashSet(StringComparer.Ordinal);
        List<Veldindeling> velden =
        [
            .. alleVelden
                .Where(v => voorwaarden.Contains(v.Id))
                .Select(v => new Veldindeling(v, [.. voorwaarden[v.Id]], v.Verfijning || !gevraagd.Contains(v.Id))),
        ];
        var past = regels.Select(r => Past(r, velden)).ToArray();
        var gelijkspelen = new List<Regelgelijkspel>();
        List<Regelperiode> perioden =
        [
            .. Perioden(regels).Select(p => p with { Cellen = VulCellen(p, regels, velden, past, gelijkspelen) }),
        ];
        return new Beslistabel(onderdeel, regels, velden, perioden, gelijkspelen);
    }

    private static IEnumerable<Regelperiode> Perioden(IReadOnlyList<Financieringsregel> regels)
    {
        List<DateOnly> begin =
        [
            .. regels
                .SelectMany(r => new[] { r.GeldigVan ?? DateOnly.MinValue, r.GeldigTot?.AddDays(1) ?? DateOnly.MinValue })
                .Append(DateOnly.MinValue)
                .Distinct()
                .Order(),
        ];
        return begin.Select((van, i) => new Regelperiode(van, i + 1 < begin.Count ? begin[i + 1].AddDays(-1) : DateOnly.MaxValue, []));
    }

    /// <summary>Per field, per class: whether the rule's conditions on that field are met. "Not named" meets none.</summary>
    private static bool[][] Past(Financieringsregel regel, IReadOnlyList<Veldindeling> velden) =>
    [
        .. velden.Select(veld =>
        {
            List<Regelvoorwaarde> eigen = [.. regel.Als.Where(v => v.Veld == veld.Veld.Id)];
            return veld.Voorbeelden.Select(a => eigen.Count == 0 || (a is { } antwoord && eigen.All(v => v.Geldt(antwoord)))).ToArray();
        }),
    ];

    /// <summary>Writes every rule, the weakest first, into the cells it is about: what stands there in the end decides.</summary>
    private static sbyte[] VulCellen(
        Regelperiode periode,
        List<Financieringsregel> regels,
        List<Veldindeling> velden,
        bool[][][] past,
        List<Regelgelijkspel> gelijkspelen)
    {
        var stappen = Beslistabel.Stappen(velden);
        var cellen = new sbyte[velden.Aggregate(1, (aantal, veld) => aantal * veld.Aantal)];
        Array.Fill(cellen, (sbyte)-1);
        for (var i = regels.Count - 1; i >= 0; i--)
        {
            if (regels[i].GeldtOp(periode.Van))
            {
                Schrijf(i, 0, 0);
            }
        }

        return cellen;

        void Schrijf(int regel, int veld, int plaats)
        {
            if (veld == velden.Count)
            {
                if (cellen[plaats] >= 0 && regels[cellen[plaats]].Rang == regels[regel].Rang)
                {
                    Onthoud(gelijkspelen, regels[regel], regels[cellen[plaats]], velden, stappen, plaats);
                }

                cellen[plaats] = (sbyte)regel;
                return;
            }

            for (var klasse = 0; klasse < velden[veld].Aantal; klasse++)
            {
                if (past[regel][veld][klasse])
                {
                    Schrijf(regel, veld + 1, plaats + (klasse * stappen[veld]));
                }
            }
        }
    }

    private static void Onthoud(
        List<Regelgelijkspel> gelijkspelen, Financieringsregel een, Financieringsregel ander, List<Veldindeling> velden, int[] stappen, int plaats)
    {
        if (gelijkspelen.Exists(g => g.Een == een && g.Ander == ander))
        {
            return;
        }

        var situatie = velden.Select(
            (v, i) => $"{v.Veld.Label}: {v.Voorbeelden[plaats / stappen[i] % v.Aantal]?.ToString() ?? "niet genoemd"}");
        gelijkspelen.Add(new Regelgelijkspel(een, ander, string.Join("; ", situatie)));
    }
}
