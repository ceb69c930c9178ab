using Gereedschapskist.Api.Export.Documenten;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What can be said in one part of the plan.</summary>
/// <param name="Blokken">What the catalogue and the dossier say.</param>
/// <param name="Bekend">Whether the region itself said something of it; if not, its own text is asked.</param>
internal sealed record Regioplandeel(IReadOnlyList<Blok> Blokken, bool Bekend);
