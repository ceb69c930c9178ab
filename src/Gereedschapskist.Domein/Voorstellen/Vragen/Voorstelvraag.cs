namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A question as someone asked it: nothing checked yet.</summary>
public sealed record Voorstelvraag
{
    /// <summary>Id of a basisfunctionaliteit or of an item of the ontwikkelagenda.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id of a gezondheidsdoel.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>The goal in the asker's own words.</summary>
    public string? Doel { get; init; }

    public Doelgroepvraag? Doelgroep { get; init; }

    /// <summary>CBS code or name.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Code or name; a name that more than one division uses means the IZA region.</summary>
    public string? Regio { get; init; }

    public IReadOnlyList<string>? Settings { get; init; }

    public IReadOnlyList<string>? Preventievormen { get; init; }

    public string? MinimumErkenning { get; init; }

    public Budgetvraag? Budget { get; init; }

    /// <summary>Weight per criterium, 0–100; what is not named keeps its standard weight.</summary>
    public IReadOnlyDictionary<string, double>? Gewichten { get; init; }

    /// <summary>Ids of interventies that must not be proposed.</summary>
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    /// <summary>How many proposals, 1–50.</summary>
    public int? Aantal { get; init; }

    /// <summary>Seed of the random draws: the same seed gives the same answer.</summary>
    public long? Zaad { get; init; }

    /// <summary>Numbers of the asker that replace ours in the local calculation.</summary>
    public Rekenaannames? Aannames { get; init; }
}
