using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A part of a chain with its decision table.</summary>
internal sealed record Onderdeelkennis(Keten Keten, Onderdeel Onderdeel, Ketenregels Regels, Beslistabel Tabel);
