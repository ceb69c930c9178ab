using Gereedschapskist.Domein.Voorstellen.Ketens;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>What a proposal says besides its ranking.</summary>
/// <param name="Rekenhulp">What the agreement asks here.</param>
/// <param name="Keten">The steps of the chain with what can fill them, the best first; empty when no chain is described.</param>
public sealed record Functieoverzicht(Rekenbeeld Rekenhulp, IReadOnlyList<Ketenstap> Keten);
