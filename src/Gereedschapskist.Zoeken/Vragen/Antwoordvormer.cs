using System.Globalization;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Facetten;
using Lucene.Net.Index;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Shapes what was found into the answer.</summary>
internal sealed class Antwoordvormer(IReadOnlyList<Interventie> interventies, DirectoryReader reader, Uitlegger uitlegger)
{
    private const string NietsGevraagd =
        "In deze zoekvraag staat geen woord waarop we kunnen zoeken. Typ een onderwerp, een doelgroep of de naam van een interventie.";

    private const string NietsGevonden =
        "We vonden niets met deze woorden. Probeer een algemener woord, of laat een filter weg.";

    private const string AlleenNabij =
        "Uw woorden staan niet in de catalogus. Dit komt het dichtst in de buurt; kijk goed of het past.";

    private readonly Markeerder? _markeerder =
        reader.Leaves.Count == 1 ? new Markeerder(reader.Leaves[0].AtomicReader, interventies) : null;

    public Zoekresultaat Vorm(
        Zoekvraag vraag,
        Zoekopdracht opdracht,
        Vraagplan? plan,
        Zoekuitkomst uitkomst,
        IReadOnlyList<int> pagina,
        Facetteller teller,
        IReadOnlyList<Facetkolom> kolommen)
    {
        var totaal = teller.Over.Aantal;
        var fragmenten = plan is null ? null : _markeerder?.Markeer(pagina, plan);
        return new Zoekresultaat
        {
            Totaal = totaal,
            Treffers = [.. pagina.Select((document, i) => Treffer(uitkomst, document, fragmenten?[i] ?? []))],
            Facetten = [.. kolommen.Select((kolom, i) => Facet(kolom, teller.Aantallen[i], Gekozen(kolom.Naam, vraag.Filters)))],
            BedoeldeU = opdracht.BedoeldeU,
            Hint = Hint(vraag, opdracht, uitkomst, totaal, teller),
        };
    }

    private Treffer Treffer(Zoekuitkomst uitkomst, int document, IReadOnlyList<Fragment> fragmenten) =>
        new(interventies[document].Id, uitkomst.Scores?[document] ?? 0, fragmenten, uitlegger.Leg(uitkomst, document, fragmenten.Count > 0));

    private static Facet Facet(Facetkolom kolom, int[] aantallen, Predicate<string> gekozen) => new(
        kolom.Naam,
        [
            .. kolom.Waarden
                .Select((w, nummer) => new Facetwaarde(w.Code, w.Label, aantallen[nummer], gekozen(w.Code)))
                .Where(w => w.Aantal > 0 || w.Gekozen),
        ]);

    private static Predicate<string> Gekozen(string facet, Zoekfilters filters) => facet switch
    {
        Facetnamen.Basisfunctionaliteit => filters.Basisfunctionaliteiten.Contains,
        Facetnamen.Thema => filters.Themas.Contains,
        Facetnamen.Gezondheidsdoel => filters.Gezondheidsdoelen.Contains,
        Facetnamen.Kenmerk => filters.Kenmerken.Contains,
        Facetnamen.Uitvoerder => filters.Uitvoerders.Contains,
        Facetnamen.Setting => filters.Settings.Contains,
        Facetnamen.Preventievorm => code => filters.Preventievormen.Any(v => v.Code() == code),
        Facetnamen.Grondslag => code => filters.Grondslagen.Any(g => g.Code() == code),
        Facetnamen.Erkenning => code => filters.MinimumErkenning is { } minimum && minimum.Code() == code,
        Facetnamen.Leeftijdsgroep => code => filters.Leeftijden.Any(b => b.ToString() == code),
        _ => static _ => false,
    };

    private static string? Hint(Zoekvraag vraag, Zoekopdracht opdracht, Zoekuitkomst uitkomst, int totaal, Facetteller teller)
    {
        var zinnen = new List<string>();
        if (!string.IsNullOrWhiteSpace(vraag.Tekst) && opdracht.Delen.Count == 0 && totaal == 0)
        {
            zinnen.Add(NietsGevraagd);
        }
        else if (totaal == 0)
        {
            zinnen.Add(NietsGevonden);
        }
        else if (uitkomst.IsAlleenNabij)
        {
            zinnen.Add(AlleenNabij);
        }

        zinnen.AddRange(teller.Onbekend.Where(o => o.Aantal > 0).Select(o => Onbekend(o.Wat, o.Aantal)));
        return zinnen.Count == 0 ? null : string.Join(' ', zinnen);
    }

    private static string Onbekend(string wat, int aantal) => string.Create(
        CultureInfo.InvariantCulture,
        $"Van {aantal} {(aantal == 1 ? "interventie" : "interventies")} weten we {wat} niet; {(aantal == 1 ? "die staat" : "die staan")} daarom niet in deze lijst.");
}
