namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One condition of a rule: a field and the answers that meet it.</summary>
public sealed record Regelvoorwaarde
{
    public required string Veld { get; init; }

    /// <summary>Met by any of these answers.</summary>
    public IReadOnlyList<string>? Is { get; init; }

    /// <summary>Met by any answer but these.</summary>
    public IReadOnlyList<string>? NietIs { get; init; }

    /// <summary>Lowest number that meets it.</summary>
    public int? Vanaf { get; init; }

    /// <summary>Highest number that meets it.</summary>
    public int? TotEnMet { get; init; }

    public bool Geldt(Veldantwoord antwoord)
    {
        if (antwoord.Keuze is { } keuze)
        {
            return (Is is null || Is.Contains(keuze)) && (NietIs is null || !NietIs.Contains(keuze));
        }

        return antwoord.Getal >= (Vanaf ?? int.MinValue) && antwoord.Getal <= (TotEnMet ?? int.MaxValue);
    }

    public Voorwaardestatus Status(Veldantwoord? antwoord) => antwoord switch
    {
        null => Voorwaardestatus.Onbekend,
        { } gegeven => Geldt(gegeven) ? Voorwaardestatus.Voldaan : Voorwaardestatus.NietVoldaan,
    };

    /// <summary>The condition as a Dutch reader says it: "valrisico: hoog".</summary>
    public string Zin(Situatieveld veld)
    {
        ArgumentNullException.ThrowIfNull(veld);
        var waarde = (Is, NietIs, Vanaf, TotEnMet) switch
        {
            ({ } een, _, _, _) => string.Join(" of ", een.Select(veld.LabelVan)),
            (_, { } geen, _, _) => "niet " + string.Join(" of ", geen.Select(veld.LabelVan)),
            (_, _, { } van, { } tot) => $"{van} tot en met {tot}",
            (_, _, { } van, _) => $"{van} of hoger",
            (_, _, _, { } tot) => $"{tot} of lager",
            _ => "",
        };
        return $"{veld.Label}: {waarde}";
    }
}
