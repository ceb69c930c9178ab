namespace Gereedschapskist.Client;

/// <summary>Een voorgestelde interventie met alles waar haar plaats op rust.</summary>
public sealed record Voorstel
{
    /// <summary>Plaats in de rangorde, vanaf 1.</summary>
    public required int Rang { get; init; }

    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Gewogen som van de waarden, 0 tot 1.</summary>
    public required decimal Score { get; init; }

    /// <summary>Score als alles wat onbekend is tegenvalt.</summary>
    public required decimal ScoreVan { get; init; }

    /// <summary>Score als alles wat onbekend is meevalt.</summary>
    public required decimal ScoreTot { get; init; }

    /// <summary>Wat elk criterium bijdraagt.</summary>
    public IReadOnlyList<Criteriumbijdrage> Criteria { get => field ?? []; init; }

    /// <summary>Hoe stevig een voorstel op zijn plaats staat.</summary>
    public required Robuustheidsbeeld Robuustheid { get; init; }

    /// <summary>Wie welk deel betaalt, in het kort.</summary>
    public required Financieringsbeeld Financiering { get; init; }

    /// <summary>Wat het kost: per deelnemer, en voor het aantal deelnemers van de vraag.</summary>
    public required Kostenbeeld Kosten { get; init; }

    /// <summary>Wat u moet weten voordat u kiest: nulresultaten, oude oordelen, bronnen die elkaar tegenspreken.</summary>
    public IReadOnlyList<string> LetOp { get => field ?? []; init; }
}
