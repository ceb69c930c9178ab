namespace Gereedschapskist.Client;

/// <summary>Een wijziging die niet is doorgevoerd, omdat iemand anders eerder was.</summary>
public sealed record TeLateWijziging
{
    /// <summary>De versie die de schrijver had gelezen.</summary>
    public required int GebaseerdOp { get; init; }

    /// <summary>Wanneer zij kwam.</summary>
    public required DateTimeOffset IngediendOp { get; init; }

    /// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
    public required ShortlistVerzoek Shortlist { get; init; }
}
