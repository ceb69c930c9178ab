using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>A table of national money per period, as a source gives it.</summary>
public sealed record Geldoverzicht
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Columns: a year, or <c>structureel</c> for the years after the last one.</summary>
    public required IReadOnlyList<string> Perioden { get; init; }

    public required IReadOnlyList<Geldregel> Regels { get; init; }

    /// <summary>Totals that the source itself prints; the sums are checked, not trusted.</summary>
    public IReadOnlyList<Geldtotaal> Totalen { get; init; } = [];

    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>The printed total minus the sum of its lines, for every period in which both are known.</summary>
    public IEnumerable<Rekenverschil> Rekencontrole() =>
        from totaal in Totalen
        from kolom in Enumerable.Range(0, Perioden.Count)
        let vermeld = totaal.MiljoenEuro[kolom]
        where vermeld is not null
        select new Rekenverschil(totaal.Groep, Perioden[kolom], vermeld.Value - Som(totaal.Groep, kolom));

    private decimal Som(string? groep, int kolom) =>
        Regels.Where(regel => groep is null || regel.Groep == groep).Sum(regel => regel.MiljoenEuro[kolom] ?? 0);
}
