using Gereedschapskist.Domein.Matching.Criteria;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>Deel van het totale gewicht dat een criterium heeft, 0 tot 1.</summary>
public sealed record Criteriumgewicht(Criterium Criterium, decimal Gewicht);
