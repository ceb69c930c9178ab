namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>What may be spent, and on how many people.</summary>
public sealed record Budgetvraag
{
    /// <summary>Euro.</summary>
    public decimal? Bedrag { get; init; }

    public int? Deelnemers { get; init; }
}
