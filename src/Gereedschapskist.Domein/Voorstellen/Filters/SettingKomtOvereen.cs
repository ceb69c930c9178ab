using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

public sealed class SettingKomtOvereen : IFilter
{
    public string Regel => "setting-komt-overeen";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Noem meer settings, of geen.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Settings.Count > 0 && interventie.Settings.Count > 0 && !interventie.Settings.Intersect(vraag.Settings).Any()
            ? $"De setting is {Nl.Opsomming(interventie.Settings)}; u vraagt {Nl.Opsomming(vraag.Settings)}."
            : null;
}
