namespace Gereedschapskist.Domein.Interventies;

/// <summary>What an approach for a whole area costs the payers per inhabitant per year, for it has no participants: our own sum of amounts from sources.</summary>
public sealed record KostenPerInwoner
{
    /// <summary>Euro, lower bound.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, upper bound; equal to the lower bound when the sources name one amount.</summary>
    public required decimal TotEuro { get; init; }

    public int? Prijsjaar { get; init; }

    /// <summary>How the amounts were worked out, in one Dutch sentence.</summary>
    public required string Berekening { get; init; }

    public required IReadOnlyList<string> Bronnen { get; init; }
}
