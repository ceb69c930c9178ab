using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>Makes the facets of a snapshot.</summary>
internal static class Facetkolommen
{
    public static IReadOnlyList<Facetkolom> Maak(Catalogus catalogus)
    {
        var labels = catalogus.Labels;
        var themas = new Woordgroepen(catalogus, Woordgroepen.Themas);
        var uitvoerders = new Woordgroepen(catalogus, Woordgroepen.Uitvoerders);
        var kenmerken = new Woordgroepen(catalogus, Woordgroepen.Kenmerken);
        return
        [
            Lijst(catalogus, Facetnamen.Basisfunctionaliteit, i => i.Basisfunctionaliteiten, id => catalogus.Basisfunctionaliteit(id)?.Naam ?? id),
            Lijst(catalogus, Facetnamen.Thema, i => themas.Van(i.Themas), code => labels.Van(Woordgroepen.Themas, code)),
            Lijst(catalogus, Facetnamen.Gezondheidsdoel, catalogus.DoelenVan, id => catalogus.Gezondheidsdoel(id)?.Naam ?? id),
            Vast(catalogus, Facetnamen.Leeftijdsgroep, Levensfasen.Bereiken.Select(b => b.Bereik), Leeftijdsgroepen, b => b.ToString(), b => Nl.Leeftijd(b.Van, b.Tot)!),
            Lijst(catalogus, Facetnamen.Kenmerk, i => kenmerken.Van(i.Kenmerken), code => labels.Van(Woordgroepen.Kenmerken, code)),
            Lijst(catalogus, Facetnamen.Uitvoerder, i => uitvoerders.Van(i.Uitvoerders), code => labels.Van(Woordgroepen.Uitvoerders, code)),
            Lijst(catalogus, Facetnamen.Setting, i => i.Settings, code => labels.Van("setting", code)),
            Enum(catalogus, Facetnamen.Preventievorm, i => i.Preventievormen, labels.Van),
            Enum<Erkenningsniveau>(catalogus, Facetnamen.Erkenning, i => [i.Erkenningsniveau], labels.Van),
            Enum(catalogus, Facetnamen.Grondslag, i => catalogus.GrondslagenVan(i.Id), labels.Van),
            Vast(catalogus, Facetnamen.Kostenklasse, Kostenklasse.Alle, i => Klasse(catalogus, i), klasse => klasse, klasse => $"{klasse} ({Kostenklasse.Uitleg(klasse)})"),
        ];
    }

    /// <summary>Age groups that its ages overlap; none when no age is known.</summary>
    private static IEnumerable<Leeftijdsbereik> Leeftijdsgroepen(Interventie i) =>
        Leeftijden.Van(i) is { } eigen ? Levensfasen.Bereiken.Select(b => b.Bereik).Where(b => b.Overlapt(eigen)) : [];

    private static IEnumerable<string> Klasse(Catalogus catalogus, Interventie i) =>
        catalogus.KostenramingVan(i)?.Klasse is { } klasse ? [klasse] : [];

    private static Facetkolom Enum<T>(Catalogus catalogus, string naam, Func<Interventie, IEnumerable<T>> van, Func<T, string> label)
        where T : struct, Enum =>
        Vast(catalogus, naam, System.Enum.GetValues<T>(), van, Enumcode.Code, label);

    private static Facetkolom Vast<T>(
        Catalogus catalogus,
        string naam,
        IEnumerable<T> waarden,
        Func<Interventie, IEnumerable<T>> van,
        Func<T, string> code,
        Func<T, string> label) =>
        new(
            naam,
            [.. waarden.Select(w => (code(w), label(w)))],
            [.. catalogus.Interventies.Select(i => (IReadOnlyCollection<string>)[.. van(i).Select(code)])]);

    private static Facetkolom Lijst(
        Catalogus catalogus, string naam, Func<Interventie, IReadOnlyList<string>> van, Func<string, string> label) =>
        new(
            naam,
            [
                .. catalogus.Interventies.SelectMany(van)
                    .Distinct(StringComparer.Ordinal)
                    .Select(code => (Code: code, Label: label(code)))
                    .OrderBy(w => w.Label, Nl.Alfabet)
                    .ThenBy(w => w.Code, StringComparer.Ordinal),
            ],
            [.. catalogus.Interventies.Select(van)]);
}
