namespace Gereedschapskist.Client;

/// <summary>Kosten per deelnemer in euro.</summary>
public sealed record KostenInLijst
{
    /// <summary>Ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Bovengrens; gelijk aan de ondergrens als de bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Jaar van het prijspeil; null als dat onbekend is.</summary>
    public int? Prijsjaar { get; init; }
}
