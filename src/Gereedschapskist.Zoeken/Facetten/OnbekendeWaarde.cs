using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>Documents of which a filter cannot tell, and what is unknown about them.</summary>
internal sealed record OnbekendeWaarde(string Wat, Documentenset Documenten);
