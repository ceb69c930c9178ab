using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>What a source already says about the scale of a basisfunctionaliteit; shown with the advice.</summary>
public sealed record BekendeSchaal(string Basisfunctionaliteit, string Tekst, IReadOnlyList<Bronverwijzing> Bronnen);
