namespace Gereedschapskist.Domein.Interventies;

/// <summary>Wat één groep de betalers kost, en hoeveel deelnemers zij telt.</summary>
public sealed record Groepsprijs
{
    /// <summary>Euro per groep, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro per groep, bovengrens; gelijk aan de ondergrens als bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Kleinste groep waarmee is gerekend, in deelnemers.</summary>
    public required decimal DeelnemersVan { get; init; }

    /// <summary>Grootste groep waarmee is gerekend, in deelnemers.</summary>
    public required decimal DeelnemersTot { get; init; }

    /// <summary>Sleutels van de bronnen van de prijs en van de groepsgrootte; leeg bij een berekening.</summary>
    public IReadOnlyList<string> Bronnen { get; init; } = [];
}
