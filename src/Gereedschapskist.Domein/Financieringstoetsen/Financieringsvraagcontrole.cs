using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringstoetsen;

/// <summary>Whether it is clear what is asked about, and on a day that our sources can speak about at all.</summary>
public static class Financieringsvraagcontrole
{
    private const string Zoekop = "Zoek het id op in de catalogus.";

    /// <summary>First day that can be asked about.</summary>
    public static DateOnly EersteDag { get; } = new(2000, 1, 1);

    /// <summary>Last day that can be asked about.</summary>
    public static DateOnly LaatsteDag { get; } = new(2035, 12, 31);

    internal static IEnumerable<Fout> Fouten(Financieringsvraag vraag, Catalogus catalogus)
    {
        var onderwerpen = new[] { vraag.Interventie, vraag.Basisfunctionaliteit, vraag.Keten }.Count(o => o is not null);
        if (onderwerpen != 1)
        {
            yield return new Fout(
                "interventie",
                Foutcodes.EenOnderwerpNodig,
                "Noem één interventie, één basisfunctionaliteit of één keten.",
                "Geef precies één van de velden interventie, basisfunctionaliteit en keten.");
        }

        if (Peildatum(vraag.Peildatum) is { } buiten)
        {
            yield return buiten;
        }

        foreach (var fout in vraag.Interventie is { } interventie ? OnbekendeInterventie(interventie, catalogus) : [])
        {
            yield return fout;
        }

        if (vraag.Basisfunctionaliteit is { } functie && catalogus.Functiezoeker.Vind(functie) is null)
        {
            yield return catalogus.Keten(functie) is { } zelfde
                ? new Fout(
                    "basisfunctionaliteit",
                    Foutcodes.BasisfunctionaliteitOnbekend,
                    $"'{functie}' is een keten, geen basisfunctionaliteit.",
                    $"Geef het veld keten: '{zelfde.Id}'.")
                : catalogus.OnbekendeFunctie("basisfunctionaliteit", functie);
        }

        if (vraag.Keten is { } keten && catalogus.Keten(keten) is null)
        {
            yield return Onbekend.Van("keten", Foutcodes.KetenOnbekend, keten, catalogus.Ketens.Select(k => k.Id), Zoekop);
        }
    }

    private static List<Fout> OnbekendeInterventie(string getypt, Catalogus catalogus)
    {
        List<Fout> fouten = [];
        new Interventiecontrole(catalogus.Interventiezoeker, fouten).Lees("interventie", getypt);
        return fouten;
    }

    /// <summary>The fault of a day that our sources cannot speak about; null when they can.</summary>
    public static Fout? Peildatum(DateOnly peildatum) => peildatum >= EersteDag && peildatum <= LaatsteDag ? null : new Fout(
        "peildatum",
        Foutcodes.BuitenBereik,
        $"Op {Nl.Datum(peildatum)} zeggen onze bronnen niets over wie betaalt.",
        $"Geef een dag van {EersteDag:yyyy-MM-dd} tot en met {LaatsteDag:yyyy-MM-dd}.");
}
