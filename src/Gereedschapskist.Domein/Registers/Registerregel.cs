namespace Gereedschapskist.Domein.Registers;

/// <summary>Wat in een gemeente wordt aangeboden, en door wie.</summary>
public sealed record Registerregel
{
    /// <summary>Id van de interventie; de naam mag ook.</summary>
    public required string Interventie { get; init; }

    /// <summary>CBS-code van de gemeente; de naam mag ook.</summary>
    public required string Gemeente { get; init; }

    /// <summary>De organisatie die het aanbiedt; geen naam van een persoon.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>Hoeveel mensen er per jaar mee kunnen doen; null als dat onbekend is.</summary>
    public int? Capaciteit { get; init; }

    /// <summary>Hoeveel mensen er per jaar meedoen; null als dat onbekend is.</summary>
    public int? DeelnemersPerJaar { get; init; }

    /// <summary>Wie betaalt; null als dat onbekend is.</summary>
    public string? Betaler { get; init; }

    /// <summary>Eerste dag; null als die onbekend is.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag; null als er geen einde is afgesproken.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>What is not known to have begun or ended counts as running.</summary>
    public bool LooptOp(DateOnly peildatum) => Overlapt(peildatum, peildatum);

    /// <summary>Whether it ran on any day from <paramref name="eerste"/> to <paramref name="laatste"/>.</summary>
    internal bool Overlapt(DateOnly eerste, DateOnly laatste) => (Van is null || Van <= laatste) && (Tot is null || Tot >= eerste);
}
