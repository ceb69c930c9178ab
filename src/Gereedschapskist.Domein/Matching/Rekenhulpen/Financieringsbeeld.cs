using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Matching.Rekenhulpen;

/// <summary>Who pays which part, in short.</summary>
public sealed record Financieringsbeeld(string Uitleg, IReadOnlyList<Betaaldeel> Delen);

/// <summary>One part and who pays it.</summary>
public sealed record Betaaldeel(string Onderdeel, Grondslag Grondslag, Betaler? Betaler, string? Toelichting, IReadOnlyList<Bron> Bronnen);
