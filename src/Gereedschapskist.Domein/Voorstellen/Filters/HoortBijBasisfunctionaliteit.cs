using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

public sealed class HoortBijBasisfunctionaliteit : IFilter
{
    public string Regel => "hoort-bij-basisfunctionaliteit";

    public bool BepaaltOnderwerp => true;

    public string Versoepeling => "Kies een andere basisfunctionaliteit, of vraag alleen op gezondheidsdoel.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Functie is { } functie && !functie.Omvat(interventie)
            ? $"De catalogus koppelt dit niet aan {functie.Functie.Naam}."
            : null;
}
