using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

public sealed class PreventievormKomtOvereen : IFilter
{
    public string Regel => "preventievorm-komt-overeen";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Noem meer preventievormen, of geen.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Preventievormen.Count > 0
        && interventie.Preventievormen.Count > 0
        && !interventie.Preventievormen.Intersect(vraag.Preventievormen).Any()
            ? $"Dit is {Vormen(interventie.Preventievormen, vraag.Catalogus.Labels)}; u vraagt {Vormen(vraag.Preventievormen, vraag.Catalogus.Labels)}."
            : null;

    private static string Vormen(IReadOnlyList<Preventievorm> vormen, Codelabels labels) =>
        Nl.Opsomming([.. vormen.Select(labels.InZin)]);
}
