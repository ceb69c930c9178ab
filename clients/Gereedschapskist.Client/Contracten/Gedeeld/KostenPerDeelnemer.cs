namespace Gereedschapskist.Client;

/// <summary>Kosten van het hele programma per deelnemer: onze eigen optelling van bedragen uit bronnen.</summary>
public sealed record KostenPerDeelnemer
{
    /// <summary>Ondergrens in euro.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Bovengrens in euro; gelijk aan de ondergrens als de bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Jaar waarin de prijs gold; null als dat onbekend is.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Hoe de bedragen zijn opgeteld.</summary>
    public required string Berekening { get; init; }

    /// <summary>Ids van de bronnen.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}
