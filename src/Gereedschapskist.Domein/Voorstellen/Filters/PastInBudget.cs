using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>
/// Excludes only what is certain: known costs whose lower bound is above the budget, unless the care insurer pays (part of) it,
/// for then the budget of the asker is not what it has to fit in.
/// </summary>
public sealed class PastInBudget : IFilter
{
    public string Regel => "past-in-budget";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Verhoog het budget of reken met minder deelnemers.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag)
    {
        if (vraag is not { Budget: { } budget, Deelnemers: { } deelnemers } || interventie.KostenPerDeelnemer is not { } kosten)
        {
            return null;
        }

        var totaal = kosten.VanEuro * deelnemers;
        return totaal > budget && !interventie.Financiering.Any(feit => feit.Grondslag is Grondslag.Zvw)
            ? $"Dit kost minstens {Nl.Euro(totaal)} voor {Nl.Afgerond(deelnemers)} deelnemers; uw budget is {Nl.Euro(budget)}."
            : null;
    }
}
