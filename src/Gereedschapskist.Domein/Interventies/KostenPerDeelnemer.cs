namespace Gereedschapskist.Domein.Interventies;

/// <summary>What the whole programme costs the payers per participant: our own sum of amounts from sources.</summary>
public sealed record KostenPerDeelnemer
{
    /// <summary>Euro, lower bound.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, upper bound; equal to the lower bound when the sources name one amount.</summary>
    public required decimal TotEuro { get; init; }

    public int? Prijsjaar { get; init; }

    /// <summary>The price per group when that is what sources name; null otherwise.</summary>
    public Groepsprijs? Groep { get; init; }

    /// <summary>How the amounts were added, in one Dutch sentence.</summary>
    public required string Berekening { get; init; }

    public required IReadOnlyList<string> Bronnen { get; init; }
}
