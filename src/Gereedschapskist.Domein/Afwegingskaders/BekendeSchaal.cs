using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>What a source already says about the scale of a basisfunctionaliteit; shown with the advice.</summary>
public sealed record BekendeSchaal(string Basisfunctionaliteit, string Tekst, IReadOnlyList<Bronverwijzing> Bronnen);
