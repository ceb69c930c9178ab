using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The edit form as it comes in; every field may be missing.</summary>
public sealed class Shortlistformulier
{
    private static readonly string[] _contextvelden =
    [
        "titel", "gebied", "basisfunctionaliteit", "gezondheidsdoel", "doel", "doelgroep", "leeftijdVan", "leeftijdTot", "budget", "deelnemers",
        "periodeVan", "periodeTot", "toelichting",
    ];

    /// <summary>Which dossier of this browser the form is about.</summary>
    public string? Dossier { get; set; }

    public int Versie { get; set; }

    public string? Titel { get; set; }

    /// <summary>Code of a municipality or a region; the two kinds cannot be confused.</summary>
    public string? Gebied { get; set; }

    public string? Basisfunctionaliteit { get; set; }

    public string? Gezondheidsdoel { get; set; }

    /// <summary>Basisfunctionaliteiten beside the first.</summary>
    public IList<string> OokFuncties { get; } = [];

    /// <summary>Gezondheidsdoelen beside the first.</summary>
    public IList<string> OokDoelen { get; } = [];

    public string? Doel { get; set; }

    public string? Doelgroep { get; set; }

    public string? LeeftijdVan { get; set; }

    public string? LeeftijdTot { get; set; }

    public string? Budget { get; set; }

    public string? Deelnemers { get; set; }

    public string? PeriodeVan { get; set; }

    public string? PeriodeTot { get; set; }

    public string? Toelichting { get; set; }

    public IList<Itemformulier> Items { get; } = [];

    public IList<Afspraakformulier> Afspraken { get; } = [];

    /// <summary>Texts of the user by their place; a place that the form does not show keeps its text.</summary>
    public IDictionary<string, string?> Teksten { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Ids of its fields on the page.</summary>
    internal IEnumerable<string> Velden =>
    [
        .. _contextvelden,
        .. Enumerable.Range(0, Items.Count).SelectMany(n => new[] { $"reden-{n}", $"notitie-{n}" }),
        .. Enumerable.Range(0, Afspraken.Count).Select(n => $"afspraak-{n}"),
        .. Tekstplekken.Besluitstuk.Select(p => $"tekst-{p.Id}"),
    ];

    public static Shortlistformulier Van(string dossier, int versie, Shortlist s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var c = s.Context;
        var formulier = new Shortlistformulier
        {
            Dossier = dossier,
            Versie = versie,
            Titel = s.Titel,
            Gebied = c.Gemeente ?? c.Regio,
            Basisfunctionaliteit = c.Basisfunctionaliteit,
            Gezondheidsdoel = c.Gezondheidsdoel,
            Doel = c.Doel,
            Doelgroep = c.Doelgroep,
            LeeftijdVan = c.LeeftijdVan is { } van ? Nl.Getal(van) : null,
            LeeftijdTot = c.LeeftijdTot is { } tot ? Nl.Getal(tot) : null,
            Budget = c.Budget is { } budget ? Nl.Getal(budget) : null,
            Deelnemers = c.Deelnemers is { } deelnemers ? Nl.Getal(deelnemers) : null,
            PeriodeVan = c.PeriodeVan?.ToString(),
            PeriodeTot = c.PeriodeTot?.ToString(),
            Toelichting = c.Toelichting,
        };
        Vul(formulier.OokFuncties, c.Basisfunctionaliteiten.Skip(1));
        Vul(formulier.OokDoelen, c.Gezondheidsdoelen.Skip(1));
        Vul(formulier.Items, s.Items.Select(Itemformulier.Van));
        Vul(formulier.Afspraken, s.Afspraken.Select(a => new Afspraakformulier { Wat = a.Wat, Wie = a.Wie, Wanneer = a.Wanneer }));
        foreach (var (plek, tekst) in s.Teksten)
        {
            formulier.Teksten[plek] = tekst;
        }

        return formulier;
    }

    /// <summary>The shortlist with what the form says; questions that were frozen stay with their item. What cannot be read goes to the faults.</summary>
    public Shortlist Op(Shortlist bestaand, List<Fout> fouten)
    {
        ArgumentNullException.ThrowIfNull(bestaand);
        ArgumentNullException.ThrowIfNull(fouten);
        var oud = bestaand.Items.ToDictionary(i => i.Interventie, StringComparer.Ordinal);
        return bestaand with
        {
            Titel = Titel?.Trim() ?? "",
            Context = Context(new Invoerlezer(fouten)),
            Items = [.. Items.Where(i => !string.IsNullOrEmpty(i.Interventie)).Select(i => i.Op(oud.GetValueOrDefault(i.Interventie!)))],
            Afspraken = Afspraken.Count == 0 ? bestaand.Afspraken : [.. Afspraken.Where(a => !a.IsLeeg).Select(a => new Dossierafspraak(Leeg(a.Wat) ?? "", Leeg(a.Wie), Leeg(a.Wanneer)))],
            Teksten = Samen(bestaand.Teksten),
        };
    }

    /// <summary>Moves an interventie up or down by some places.</summary>
    internal void Verplaats(string? interventie, int stap)
    {
        var van = interventie is null ? -1 : Items.ToList().FindIndex(i => i.Interventie == interventie);
        var naar = van + stap;
        if (van >= 0 && naar >= 0 && naar < Items.Count)
        {
            (Items[van], Items[naar]) = (Items[naar], Items[van]);
        }
    }

    private Shortlistcontext Context(Invoerlezer lezer)
    {
        var (van, tot) = lezer.Leeftijden("leeftijdVan", LeeftijdVan, "leeftijdTot", LeeftijdTot);
        var gemeente = Gebied?.StartsWith("GM", StringComparison.Ordinal) == true;
        return new Shortlistcontext
        {
            Gemeente = gemeente ? Gebied : null,
            Regio = gemeente ? null : Leeg(Gebied),
            Basisfunctionaliteiten = [.. OokFuncties.Prepend(Leeg(Basisfunctionaliteit)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Gezondheidsdoelen = [.. OokDoelen.Prepend(Leeg(Gezondheidsdoel)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Doel = Leeg(Doel),
            Doelgroep = Leeg(Doelgroep),
            LeeftijdVan = van,
            LeeftijdTot = tot,
            Budget = lezer.Bedrag("budget", Budget, Shortlistgrens.Budget),
            Deelnemers = lezer.Geheel("deelnemers", Deelnemers, 1, Shortlistgrens.Deelnemers),
            PeriodeVan = Datum(PeriodeVan),
            PeriodeTot = Datum(PeriodeTot),
            Toelichting = Leeg(Toelichting),
        };
    }

    internal Dictionary<string, string> Samen(IReadOnlyDictionary<string, string> bestaand)
    {
        var samen = new Dictionary<string, string>(bestaand, StringComparer.Ordinal);
        foreach (var (plek, tekst) in Teksten)
        {
            samen.Remove(plek);
            if (Leeg(tekst) is { } nieuw)
            {
                samen[plek] = nieuw;
            }
        }

        return samen;
    }

    // A browser sends line breaks as CR LF; a text that nobody changed must stay the same text.
    internal static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.ReplaceLineEndings("\n").Trim();

    private static Datering? Datum(string? tekst) => Datering.TryParse(tekst?.Trim(), out var datering) ? datering : null;

    private static void Vul<T>(ICollection<T> lijst, IEnumerable<T> waarden)
    {
        foreach (var waarde in waarden)
        {
            lijst.Add(waarde);
        }
    }
}

/// <summary>The fields of one interventie.</summary>
public sealed class Itemformulier
{
    public string? Interventie { get; set; }

    public string? Notitie { get; set; }

    public Besluitkeuze Keuze { get; set; }

    public string? Reden { get; set; }

    internal static Itemformulier Van(Shortlistitem item) => new()
    {
        Interventie = item.Interventie,
        Notitie = item.Notitie,
        Keuze = item.Besluit?.Keuze ?? Besluitkeuze.NogOpen,
        Reden = item.Besluit?.Reden,
    };

    internal Shortlistitem Op(Shortlistitem? oud) => (oud ?? new Shortlistitem { Interventie = Interventie! }) with
    {
        Notitie = Shortlistformulier.Leeg(Notitie),
        Besluit = Keuze == Besluitkeuze.NogOpen && Shortlistformulier.Leeg(Reden) is null ? null : new Besluit(Keuze, Shortlistformulier.Leeg(Reden)),
    };
}

/// <summary>The fields of one agreement.</summary>
public sealed class Afspraakformulier
{
    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public string? Wanneer { get; set; }

    internal bool IsLeeg => string.IsNullOrWhiteSpace(Wat) && string.IsNullOrWhiteSpace(Wie) && string.IsNullOrWhiteSpace(Wanneer);
}
