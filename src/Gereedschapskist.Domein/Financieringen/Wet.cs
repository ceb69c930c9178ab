using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A law that pays, and the first day it did: a rule that rests on it cannot be older.</summary>
public sealed record Wet(Grondslag Grondslag, string Naam, DateOnly Sinds, Bronverwijzing Bron);
