using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Een voorgestelde interventie met alles waar haar plaats op rust.</summary>
public sealed record Voorstel
{
    /// <summary>Plaats in de lijst. Zijn de feiten te dun voor een rangorde, lees dan de groep en niet de plaats.</summary>
    public required int Rang { get; init; }

    /// <summary>Hoe sterk zij is onderbouwd.</summary>
    public required Onderbouwing Groep { get; init; }

    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Gewogen som van de waarden, 0 tot 1.</summary>
    public required decimal Score { get; init; }

    /// <summary>Score als alles wat onbekend is tegenvalt.</summary>
    public required decimal ScoreVan { get; init; }

    /// <summary>Score als alles wat onbekend is meevalt.</summary>
    public required decimal ScoreTot { get; init; }

    public required IReadOnlyList<Criteriumbijdrage> Criteria { get; init; }

    public required Robuustheidsbeeld Robuustheid { get; init; }

    public required Financieringsbeeld Financiering { get; init; }

    public required Kostenbeeld Kosten { get; init; }

    /// <summary>Wat u moet weten voordat u kiest: nulresultaten, oude oordelen, bronnen die elkaar tegenspreken.</summary>
    public required IReadOnlyList<string> LetOp { get; init; }
}
