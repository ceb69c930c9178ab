using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>A filter that was asked for.</summary>
/// <param name="Facet">Facet whose counts must not feel this filter; null when it has none.</param>
/// <param name="Documenten">Documents that pass.</param>
/// <param name="Onbekend">Documents that do not pass because the fact is unknown; null when that cannot be.</param>
internal sealed record Filter(string? Facet, Documentenset Documenten, OnbekendeWaarde? Onbekend = null);
