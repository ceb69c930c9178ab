namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Ties interventies to the target of the agreement from which expected participants or staff follow.</summary>
public sealed record Verwachting
{
    public string Basisfunctionaliteit { get; init => field = value ?? ""; } = "";

    /// <summary>Name (<c>wat</c>) of the target at that basisfunctionaliteit; number and denominator stay there.</summary>
    public string Streefwaarde { get; init => field = value ?? ""; } = "";

    /// <summary>Ids of the interventies the target is about; our own classification.</summary>
    public IReadOnlyList<string> Interventies { get; init => field = value ?? []; } = [];

    public string? Toelichting { get; init; }
}
