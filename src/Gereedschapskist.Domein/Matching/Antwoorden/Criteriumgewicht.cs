using Gereedschapskist.Domein.Matching.Criteria;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>Part of the total weight that a criterium has, 0–1.</summary>
public sealed record Criteriumgewicht(Criterium Criterium, decimal Gewicht);
