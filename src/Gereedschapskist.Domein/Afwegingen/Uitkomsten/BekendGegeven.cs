namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>What a source already says about the scale of a basisfunctionaliteit.</summary>
public sealed record BekendGegeven(string Basisfunctionaliteit, string Tekst, IReadOnlyList<Bronvermelding> Bronnen);
