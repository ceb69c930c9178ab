using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>Decides only when the free words are all there is to go by.</summary>
public sealed class LijktOpOmschrevenDoel : IFilter
{
    public string Regel => "lijkt-op-omschreven-doel";

    public bool BepaaltOnderwerp => true;

    public string Versoepeling => "Omschrijf het doel met andere of minder woorden, of kies een gezondheidsdoel uit de lijst.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag is { Functie: null, Doel: null, Tekst: { } tekst } && tekst.Score(interventie.Id) <= 0
            ? $"De woorden '{tekst.Woorden}' komen in de beschrijving niet voor en lijken er ook niet op."
            : null;
}
