using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>Turns the filters of a question into sets of documents.</summary>
internal sealed class Filterbouwer(Catalogus catalogus, IReadOnlyList<Facetkolom> kolommen)
{
    private readonly IReadOnlyList<Interventie> _interventies = catalogus.Interventies;
    private readonly Dictionary<string, Facetkolom> _kolommen = kolommen.ToDictionary(k => k.Naam, StringComparer.Ordinal);
    private readonly Leeftijdsbereik?[] _leeftijden = [.. catalogus.Interventies.Select(Leeftijden.Van)];

    public IReadOnlyList<Filter> Maak(Zoekfilters filters)
    {
        var uit = new List<Filter>();
        VoegLijstToe(uit, Facetnamen.Basisfunctionaliteit, filters.Basisfunctionaliteiten);
        VoegGroepToe(uit, Facetnamen.Thema, filters.Themas, i => i.Themas);
        VoegLijstToe(uit, Facetnamen.Gezondheidsdoel, filters.Gezondheidsdoelen);
        VoegGroepToe(uit, Facetnamen.Kenmerk, filters.Kenmerken, i => i.Kenmerken);
        VoegGroepToe(uit, Facetnamen.Uitvoerder, filters.Uitvoerders, i => i.Uitvoerders);
        VoegLijstToe(uit, Facetnamen.Setting, filters.Settings);
        VoegLijstToe(uit, Facetnamen.Preventievorm, [.. filters.Preventievormen.Select(Enumcode.Code)]);
        VoegLijstToe(uit, Facetnamen.Grondslag, [.. filters.Grondslagen.Select(Enumcode.Code)]);
        VoegLijstToe(uit, Facetnamen.Kostenklasse, filters.Kostenklassen);
        if (filters.Leeftijden.Count > 0)
        {
            uit.Add(new Filter(
                Facetnamen.Leeftijdsgroep,
                Waarvoor(d => _leeftijden[d] is { } eigen && filters.Leeftijden.Any(b => b.Overlapt(eigen))),
                new OnbekendeWaarde("de leeftijd", Waarvoor(d => _leeftijden[d] is null))));
        }

        if (filters.MinimumErkenning is { } minimum)
        {
            uit.Add(new Filter(Facetnamen.Erkenning, Waarvoor(d => _interventies[d].Erkenningsniveau >= minimum)));
        }

        if (filters.MaxKostenPerDeelnemer is { } maximum)
        {
            uit.Add(new Filter(
                null,
                Waarvoor(d => Kosten(d) is { } midden && midden <= maximum),
                new OnbekendeWaarde("de kosten per deelnemer", Waarvoor(d => Kosten(d) is null))));
        }

        if (filters.Eigenaren.Count > 0)
        {
            uit.Add(new Filter(null, Waarvoor(d => filters.Eigenaren.Contains(_interventies[d].Eigenaar ?? "", StringComparer.OrdinalIgnoreCase))));
        }

        return uit;
    }

    private decimal? Kosten(int document) => catalogus.KostenramingVan(_interventies[document])?.MiddenPerDeelnemer;

    private void VoegLijstToe(List<Filter> uit, string facet, IReadOnlyList<string> codes)
    {
        if (codes.Count > 0)
        {
            uit.Add(new Filter(facet, _kolommen[facet].Met(codes)));
        }
    }

    /// <summary>What is asked for is a group of the facet, or a word that interventies use themselves.</summary>
    private void VoegGroepToe(List<Filter> uit, string facet, IReadOnlyList<string> codes, Func<Interventie, IReadOnlyList<string>> woorden)
    {
        if (codes.Count > 0)
        {
            var kolom = _kolommen[facet];
            var eigenWoorden = codes.Where(code => !kolom.Kent(code)).ToHashSet(StringComparer.Ordinal);
            var documenten = kolom.Met(codes);
            documenten.Voeg(Waarvoor(d => woorden(_interventies[d]).Any(eigenWoorden.Contains)));
            uit.Add(new Filter(facet, documenten));
        }
    }

    private Documentenset Waarvoor(Predicate<int> geldt) => Documentenset.Waarvoor(_interventies.Count, geldt);
}
