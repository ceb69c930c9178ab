using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>How many pupils a school class holds.</summary>
public sealed record Klassengrootte(int Van, int Tot, string Toelichting, Bronverwijzing Bron);
