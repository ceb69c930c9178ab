using Gereedschapskist.Domein.Effecten;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Voorstellen die even sterk zijn onderbouwd; binnen een groep wijst geen feit één beste aan.</summary>
/// <param name="Groep">Hoe sterk zij zijn onderbouwd.</param>
/// <param name="Interventies">Ids van de voorstellen in deze groep.</param>
public sealed record Voorstelgroep(Onderbouwing Groep, IReadOnlyList<string> Interventies);
