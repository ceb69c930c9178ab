namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What the verdict on one part becomes, per group of answers to one question.</summary>
/// <param name="Onderdeel">Id of the part.</param>
/// <param name="Uitkomsten">One per group of answers that no rule tells apart.</param>
public sealed record Onderdeeluitkomsten(string Onderdeel, IReadOnlyList<Antwoorduitkomst> Uitkomsten);
