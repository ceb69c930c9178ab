using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Fields of an interventie as rows of a page.</summary>
/// <param name="Catalogus">For the labels.</param>
/// <param name="Interventie">Whose fields.</param>
/// <param name="Velden">The rows, in order.</param>
/// <param name="Bronnummer">Number of a source in the list of the page; null when it is not in it.</param>
public sealed record Veldenlijst(Catalogus Catalogus, Interventie Interventie, IReadOnlyList<Interventieveld> Velden, Func<string?, int?> Bronnummer);
