using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Deel van het totale gewicht dat een criterium heeft, 0 tot 1.</summary>
public sealed record Criteriumgewicht(Voorstelcriterium Criterium, decimal Gewicht);
