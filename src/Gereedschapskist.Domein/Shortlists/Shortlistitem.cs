namespace Gereedschapskist.Domein.Shortlists;

/// <summary>One interventie on the list; its place in the list is its order.</summary>
public sealed record Shortlistitem
{
    /// <summary>Id of the interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>The user's own words.</summary>
    public string? Notitie { get; init; }

    /// <summary>Null when nothing is decided yet.</summary>
    public Besluit? Besluit { get; init; }

    /// <summary>The proposal it came from.</summary>
    public Vastlegging? Voorstel { get; init; }

    /// <summary>The funding check that was done for it.</summary>
    public Vastlegging? Financieringstoets { get; init; }

    /// <summary>The weighing of local against regional that was done for it.</summary>
    public Vastlegging? Afweging { get; init; }
}
