using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

public sealed class UitgeslotenDoorVrager : IFilter
{
    public string Regel => "uitgesloten-door-vrager";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Sluit minder interventies uit.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Uitsluiten.Contains(interventie.Id) ? "U vroeg deze interventie weg te laten." : null;
}
