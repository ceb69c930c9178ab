using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>All criteria, in order of <see cref="Voorstelcriterium"/>.</summary>
public static class Criterialijst
{
    public static readonly IReadOnlyList<ICriterium> Alle =
    [
        new Doelpassing(),
        new Doelgroeppassing(),
        new Bewijskracht(),
        new EffectOpDoel(),
        new Kostenniveau(),
        new Financierbaarheid(),
        new Uitvoerbaarheid(),
        new BereikKwetsbareGroepen(),
        new BeproefdInDePraktijk(),
    ];

    /// <summary>Code in JSON per criterium.</summary>
    public static readonly IReadOnlyDictionary<string, Voorstelcriterium> Codes = Alle.ToDictionary(criterium => criterium.Soort.Code(), criterium => criterium.Soort, StringComparer.Ordinal);

    public static IReadOnlyList<Criteriumwaarde> Beoordeel(Interventie interventie, Voorstelopdracht vraag) =>
        [.. Alle.Select(criterium => criterium.Beoordeel(interventie, vraag))];

    public static string Code(Voorstelcriterium criterium) => criterium.Code();
}
