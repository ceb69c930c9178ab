using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Meer toetsen in één aanvraag.</summary>
internal sealed record FinancieringsreeksVerzoek
{
    /// <summary>De toetsen, 1 tot en met 100.</summary>
    [Length(1, Financieringstoets.MaximumPerKeer)]
    public required IReadOnlyList<FinancieringstoetsVerzoek> Toetsen { get; init; }
}
