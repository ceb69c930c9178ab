using Gereedschapskist.Domein.Interventies.Velden;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Fields of an interventie as rows of its page.</summary>
/// <param name="Pagina">Whose fields.</param>
/// <param name="Velden">The rows, in order; each is known.</param>
public sealed record Veldenlijst(DetailModel Pagina, IReadOnlyList<Interventieveld> Velden);
