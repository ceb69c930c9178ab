using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Matching.Vragen;

namespace Gereedschapskist.Domein.Matching.Filters;

public sealed class HoortBijBasisfunctionaliteit : IFilter
{
    public string Regel => "hoort-bij-basisfunctionaliteit";

    public bool BepaaltOnderwerp => true;

    public string Versoepeling => "Kies een andere basisfunctionaliteit, of vraag alleen op gezondheidsdoel.";

    public string? Bezwaar(Interventie interventie, Matchvraag vraag) =>
        vraag.Functie is { } functie && !functie.Omvat(interventie)
            ? $"De catalogus koppelt haar niet aan {functie.Functie.Naam}."
            : null;
}
