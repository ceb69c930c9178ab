using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Welke interventie, waar, en wat u al weet.</summary>
internal sealed record AfwegingVerzoek : AfwegingGebied
{
    /// <summary>Id van de interventie, zoals in-balans.</summary>
    public required string Interventie { get; init; }

    public Afwegingsvraag NaarVraag() => Vraag(Interventie, Antwoorden, Aannames);

    /// <summary>What a page asked, as the message that asks the same; a page has no kader of one's own and no single municipalities.</summary>
    public static AfwegingVerzoek Van(Afwegingsvraag vraag) => new()
    {
        Interventie = vraag.Interventie,
        Regio = vraag.Regio,
        Antwoorden = vraag.Antwoorden.Count == 0 ? null : new(vraag.Antwoorden, StringComparer.Ordinal),
        Aannames = vraag.Aannames is { } a and not { DoelgroepAandeel: null, Bereik: null, Groepsgrootte: null }
            ? new AannamesVerzoek { DoelgroepAandeel = a.DoelgroepAandeel, Bereik = a.Bereik, Groepsgrootte = a.Groepsgrootte }
            : null,
    };
}

/// <summary>Meer interventies tegelijk, bijvoorbeeld een hele shortlist; wat u hier opgeeft geldt voor alle.</summary>
internal sealed record AfwegingReeksVerzoek : AfwegingGebied
{
    /// <summary>1 tot en met 100 interventies.</summary>
    [Length(1, Afweger.HoogstensInReeks)]
    public required IReadOnlyList<AfwegingReeksRegel> Interventies { get; init; }

    public IReadOnlyList<Afwegingsvraag> NaarVragen() =>
        [.. Interventies.Select(regel => Vraag(regel.Interventie, Samen(Antwoorden, regel.Antwoorden), regel.Aannames ?? Aannames))];

    /// <summary>What is said of one interventie goes before what is said of all.</summary>
    private static Dictionary<string, Antwoord>? Samen(Dictionary<string, Antwoord>? voorAlle, Dictionary<string, Antwoord>? eigen)
    {
        if (voorAlle is null || eigen is null)
        {
            return eigen ?? voorAlle;
        }

        var samen = new Dictionary<string, Antwoord>(voorAlle, StringComparer.Ordinal);
        foreach (var (criterium, antwoord) in eigen)
        {
            samen[criterium] = antwoord;
        }

        return samen;
    }
}

/// <summary>Eén interventie van een reeks.</summary>
internal sealed record AfwegingReeksRegel
{
    /// <summary>Id van de interventie, zoals in-balans.</summary>
    public required string Interventie { get; init; }

    /// <summary>Antwoorden die alleen voor deze interventie gelden; zij gaan voor op die voor alle.</summary>
    public Dictionary<string, Antwoord>? Antwoorden { get; init; }

    /// <summary>Aannames die alleen voor deze interventie gelden; zij komen in de plaats van die voor alle.</summary>
    public AannamesVerzoek? Aannames { get; init; }
}

/// <summary>Waar, en met welk kader, er wordt gewogen.</summary>
internal abstract record AfwegingGebied
{
    /// <summary>Code van een regio, zoals IZA41 of GG6106. Laat weg als u alleen gemeenten noemt.</summary>
    public string? Regio { get; init; }

    /// <summary>CBS-codes van gemeenten, hoogstens 500. Met een regio erbij: alleen deze gemeenten van de regio.</summary>
    [MaxLength(500)]
    public IReadOnlyList<string>? Gemeenten { get; init; }

    /// <summary>Een eigen, volledig kader. Zonder dit veld geldt het standaardkader.</summary>
    public Afwegingskader? Kader { get; init; }

    /// <summary>Gewichten per criterium die in de plaats komen van die van het kader; samen met de rest tellen zij op tot 100.</summary>
    public Dictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Antwoorden per criterium: true of false, een getal, of een keuze. Zij gaan voor op wat berekend of bekend is.</summary>
    public Dictionary<string, Antwoord>? Antwoorden { get; init; }

    /// <summary>Eigen getallen.</summary>
    public AannamesVerzoek? Aannames { get; init; }

    /// <summary>
    /// Wie wat waar aanbiedt in de regio, hoogstens 2.000 regels. Daaruit volgen de antwoorden op 'overlap' en 'buurgemeente-volstaat' voor een
    /// interventie die erin staat; een eigen antwoord gaat voor.
    /// </summary>
    [MaxLength(Registercontrole.MeesteRegels)]
    public IReadOnlyList<Registerregel>? Register { get; init; }

    protected Afwegingsvraag Vraag(string interventie, Dictionary<string, Antwoord>? antwoorden, AannamesVerzoek? aannames) => new()
    {
        Interventie = interventie,
        Regio = Regio,
        Gemeenten = Gemeenten,
        Kader = Kader,
        Gewichten = Gewichten,
        Antwoorden = antwoorden ?? [],
        Aannames = aannames?.NaarAannames(),
    };
}

/// <summary>Eigen getallen, die voorgaan op die van de catalogus.</summary>
internal sealed record AannamesVerzoek
{
    /// <summary>Percentage van alle inwoners dat bij de doelgroep hoort, 0 tot en met 100.</summary>
    public decimal? DoelgroepAandeel { get; init; }

    /// <summary>Percentage van de doelgroep dat in een jaar meedoet, 0 tot en met 100.</summary>
    public decimal? Bereik { get; init; }

    /// <summary>Kleinste aantal deelnemers waarmee een groep start.</summary>
    public int? Groepsgrootte { get; init; }

    /// <summary>Verwachte deelnemers per jaar, per CBS-code van een gemeente.</summary>
    public Dictionary<string, decimal>? Deelnemers { get; init; }

    public Aannames NaarAannames() => new()
    {
        DoelgroepAandeel = DoelgroepAandeel,
        Bereik = Bereik,
        Groepsgrootte = Groepsgrootte,
        Deelnemers = Deelnemers ?? [],
    };
}
