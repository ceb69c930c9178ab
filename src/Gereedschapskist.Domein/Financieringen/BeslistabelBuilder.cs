namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Works out the rules of one part. Most specific: highest voorrang, then most conditions.</summary>
internal static class BeslistabelBuilder
{
    public static Beslistabel Build(
        string onderdeel, IEnumerable<Financieringsregel> alleRegels, IReadOnlyList<Situatieveld> alleVelden, Regeldekking dekking)
    {
        List<Financieringsregel> regels =
        [
            .. alleRegels
                .Where(r => r.Onderdeel == onderdeel || r.GeldtOokVoor.Contains(onderdeel))
                .OrderByDescending(r => r.Voorrang)
                .ThenByDescending(r => r.Als.Count)
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
        if (regels.Count >= Beslistabel.GeenRegel)
        {
            throw new InvalidOperationException($"'{onderdeel}' has {regels.Count} rules; a table holds {Beslistabel.GeenRegel - 1}.");
        }

        var voorwaarden = regels.SelectMany(r => r.Als).ToLookup(v => v.Veld, StringComparer.Ordinal);
        List<Veldindeling> velden = [.. alleVelden.Where(v => voorwaarden.Contains(v.Id)).Select(v => new Veldindeling(v, [.. voorwaarden[v.Id]]))];
        var past = regels.Select(r => Past(r, velden)).ToArray();
        var gelijkspelen = new List<Regelgelijkspel>();
        List<Regelperiode> perioden =
        [
            .. Perioden(regels, dekking).Select(p => p with { Cellen = VulCellen(p, regels, velden, past, dekking, gelijkspelen) }),
        ];
        return new Beslistabel(onderdeel, regels, velden, perioden, gelijkspelen);
    }

    /// <summary>
    /// First day a rule speaks about. Without a date of its own that is the first day of the sources, except for a
    /// "not yet" rule: that one speaks about all time before its end.
    /// </summary>
    public static DateOnly SpreektVanaf(Financieringsregel regel, Regeldekking dekking) => regel switch
    {
        { GeldigVan: { } van } => van,
        { GeldigTot: not null, Oordeel: Financieringsoordeel.NietGeregeld } => DateOnly.MinValue,
        _ => dekking.VanDatum,
    };

    private static IEnumerable<Regelperiode> Perioden(IReadOnlyList<Financieringsregel> regels, Regeldekking dekking)
    {
        List<DateOnly> begin =
        [
            .. regels
                .SelectMany(r => new[] { SpreektVanaf(r, dekking), r.GeldigTot?.AddDays(1) ?? DateOnly.MinValue })
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

    private static sbyte[] VulCellen(
        Regelperiode periode,
        List<Financieringsregel> regels,
        List<Veldindeling> velden,
        bool[][][] past,
        Regeldekking dekking,
        List<Regelgelijkspel> gelijkspelen)
    {
        var stappen = Beslistabel.Stappen(velden);
        var cellen = new sbyte[velden.Aggregate(1, (aantal, veld) => aantal * veld.Aantal)];
        List<int> geldig =
        [
            .. Enumerable.Range(0, regels.Count).Where(i =>
                SpreektVanaf(regels[i], dekking) <= periode.Van && periode.Van <= (regels[i].GeldigTot ?? DateOnly.MaxValue)),
        ];
        for (var plaats = 0; plaats < cellen.Length; plaats++)
        {
            var hier = plaats;
            List<int> passend = [.. geldig.Where(i => PastIn(past[i], velden, stappen, hier))];
            cellen[plaats] = (sbyte)(passend.Count == 0 ? -1 : passend[0]);
            if (passend.Count > 1 && Rang(regels[passend[0]]) == Rang(regels[passend[1]]))
            {
                Onthoud(gelijkspelen, regels[passend[0]], regels[passend[1]], velden, stappen, plaats);
            }
        }

        return cellen;
    }

    private static (int Voorrang, int Voorwaarden) Rang(Financieringsregel regel) => (regel.Voorrang, regel.Als.Count);

    private static bool PastIn(bool[][] past, List<Veldindeling> velden, int[] stappen, int plaats)
    {
        for (var i = 0; i < velden.Count; i++)
        {
            if (!past[i][plaats / stappen[i] % velden[i].Aantal])
            {
                return false;
            }
        }

        return true;
    }

    private static void Onthoud(
        List<Regelgelijkspel> gelijkspelen, Financieringsregel een, Financieringsregel ander, List<Veldindeling> velden, int[] stappen, int plaats)
    {
        if (gelijkspelen.Exists(g => g.Een == een && g.Ander == ander))
        {
            return;
        }

        var situatie = velden.Select((v, i) => $"{v.Veld.Label}: {v.Voorbeelden[plaats / stappen[i] % v.Aantal]?.ToString() ?? "niet genoemd"}");
        gelijkspelen.Add(new Regelgelijkspel(een, ander, string.Join("; ", situatie)));
    }
}
