using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>A way to work out the participants of a municipality.</summary>
/// <param name="Formule">Participants per year.</param>
/// <param name="Uitleg">The sum, as the second half of a Dutch sentence.</param>
/// <param name="Bronnen">Where the numbers come from; empty when they are the asker's own or our estimate.</param>
internal sealed record Deelnemersgrond(Func<Gemeente, Raming> Formule, string Uitleg, IReadOnlyList<Bronverwijzing> Bronnen);
