using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

public sealed class PreventievormKomtOvereen : IFilter
{
    public string Regel => "preventievorm-komt-overeen";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Noem meer preventievormen, of geen.";

    public string? Bezwaar(Interventie interventie, Matchvraag vraag) =>
        vraag.Preventievormen.Count > 0
        && interventie.Preventievormen.Count > 0
        && !interventie.Preventievormen.Intersect(vraag.Preventievormen).Any()
            ? $"Zij is {Vormen(interventie.Preventievormen)}; u vraagt {Vormen(vraag.Preventievormen)}."
            : null;

    private static string Vormen(IReadOnlyList<Preventievorm> vormen) =>
        Nl.Opsomming([.. vormen.Select(vorm => vorm is Preventievorm.Geindiceerd ? "geïndiceerd" : vorm.ToString().ToLowerInvariant())]);
}
