using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The edit form as it comes in; every field may be missing.</summary>
public sealed class Shortlistformulier
{
    public int Versie { get; set; }

    public string? Titel { get; set; }

    /// <summary>Code of a municipality or a region; the two kinds cannot be confused.</summary>
    public string? Gebied { get; set; }

    public string? Basisfunctionaliteit { get; set; }

    public string? Gezondheidsdoel { get; set; }

    public string? Doelgroep { get; set; }

    public string? PeriodeVan { get; set; }

    public string? PeriodeTot { get; set; }

    public string? Toelichting { get; set; }

    public IList<Itemformulier> Items { get; } = [];

    public static Shortlistformulier Van(int versie, Shortlist s)
    {
        var formulier = new Shortlistformulier
        {
            Versie = versie,
            Titel = s.Titel,
            Gebied = s.Context.Gemeente ?? s.Context.Regio,
            Basisfunctionaliteit = s.Context.Basisfunctionaliteit,
            Gezondheidsdoel = s.Context.Gezondheidsdoel,
            Doelgroep = s.Context.Doelgroep,
            PeriodeVan = s.Context.PeriodeVan?.ToString(),
            PeriodeTot = s.Context.PeriodeTot?.ToString(),
            Toelichting = s.Context.Toelichting,
        };
        foreach (var item in s.Items)
        {
            formulier.Items.Add(new Itemformulier
            {
                Interventie = item.Interventie,
                Notitie = item.Notitie,
                Keuze = item.Besluit?.Keuze ?? Besluitkeuze.NogOpen,
                Reden = item.Besluit?.Reden,
            });
        }

        return formulier;
    }

    /// <summary>The shortlist with what the form says; questions that were frozen stay with their item.</summary>
    public Shortlist Op(Shortlist bestaand)
    {
        ArgumentNullException.ThrowIfNull(bestaand);
        var oud = bestaand.Items.ToDictionary(i => i.Interventie, StringComparer.Ordinal);
        return bestaand with
        {
            Titel = Titel?.Trim() ?? "",
            Context = new Shortlistcontext
            {
                Gemeente = Gebied?.StartsWith("GM", StringComparison.Ordinal) == true ? Gebied : null,
                Regio = Gebied?.StartsWith("GM", StringComparison.Ordinal) == false ? Leeg(Gebied) : null,
                Basisfunctionaliteit = Leeg(Basisfunctionaliteit),
                Gezondheidsdoel = Leeg(Gezondheidsdoel),
                Doelgroep = Leeg(Doelgroep),
                PeriodeVan = Datum(PeriodeVan),
                PeriodeTot = Datum(PeriodeTot),
                Toelichting = Leeg(Toelichting),
            },
            Items =
            [
                .. Items.Where(i => !string.IsNullOrEmpty(i.Interventie)).Select(i =>
                    (oud.GetValueOrDefault(i.Interventie!) ?? new Shortlistitem { Interventie = i.Interventie! }) with
                    {
                        Notitie = Leeg(i.Notitie),
                        Besluit = i.Keuze == Besluitkeuze.NogOpen && Leeg(i.Reden) is null ? null : new Besluit(i.Keuze, Leeg(i.Reden)),
                    }),
            ],
        };
    }

    // A browser sends line breaks as CR LF; a text that nobody changed must stay the same text.
    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.ReplaceLineEndings("\n").Trim();

    private static Datering? Datum(string? tekst) => Datering.TryParse(tekst?.Trim(), out var datering) ? datering : null;
}

/// <summary>The fields of one interventie.</summary>
public sealed class Itemformulier
{
    public string? Interventie { get; set; }

    public string? Notitie { get; set; }

    public Besluitkeuze Keuze { get; set; }

    public string? Reden { get; set; }
}
