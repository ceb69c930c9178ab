using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>What the assignment asks for functions with these statuses.</summary>
public sealed record Werkagendaeis(IReadOnlyList<Agendastatus> Statussen, string Eis);
