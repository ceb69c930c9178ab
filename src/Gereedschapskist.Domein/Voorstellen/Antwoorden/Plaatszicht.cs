using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Names what runs in the place already, and what it would take to do more of it.</summary>
internal static class Plaatszicht
{
    /// <summary>More says less: a region of twenty municipalities runs something of almost everything.</summary>
    private const int Meeste = 10;

    public static IReadOnlyList<Plaatsbeeld> Maak(Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst) =>
    [
        .. ranglijst.Select(kandidaat => Beeld(kandidaat.Interventie, vraag, buren: false))
            .Concat(ranglijst
                .Where(kandidaat => !vraag.Plaats.LooptHier(kandidaat.Interventie.Id))
                .Select(kandidaat => Beeld(kandidaat.Interventie, vraag, buren: true)))
            .OfType<Plaatsbeeld>()
            .Take(Meeste),
    ];

    private static Plaatsbeeld? Beeld(Interventie interventie, Voorstelopdracht vraag, bool buren)
    {
        var feiten = (buren ? vraag.Plaats.Buren(interventie) : vraag.Plaats.Eigen(interventie)).ToList();
        if (feiten.Count == 0)
        {
            return null;
        }

        var gemeenten = feiten
            .SelectMany(feit => vraag.Plaats.Gemeenten(feit, buren))
            .Distinct(StringComparer.Ordinal)
            .Select(code => vraag.Catalogus.Gemeente(code)?.Naam ?? code)
            .Order(Nl.Alfabet)
            .ToList();
        var jaar = feiten.Max(feit => feit.Jaar);
        var wanneer = jaar is { } bekend ? $" uit {bekend}" : ", zonder jaartal,";
        return new Plaatsbeeld
        {
            Interventie = Interventieverwijzing.Naar(interventie),
            Gemeenten = gemeenten,
            Buurgemeente = buren,
            Jaar = jaar,
            Uitleg = $"Volgens een bron{wanneer} loopt dit in {Nl.Opsomming(gemeenten)}. Ga na of dat nog zo is.",
            Uitbreiden = [.. Uitbreiden(interventie, vraag, buren)],
            Bronnen = Zinnen.Bronnen(interventie, feiten.Select(feit => feit.Bron)),
        };
    }

    private static IEnumerable<string> Uitbreiden(Interventie interventie, Voorstelopdracht vraag, bool buren)
    {
        yield return buren
            ? "Vraag de buurgemeente wat het daar kost en oplevert, en of uw inwoners kunnen aansluiten."
            : "Vraag de uitvoerder hoeveel mensen nu meedoen en hoeveel er bij kunnen.";
        if (interventie.Uitvoerders.Count > 0)
        {
            yield return $"Dit voeren uit: {Nl.Opsomming(interventie.Uitvoerders)}.";
        }

        var kosten = Kostenrekening.Bereken(interventie, vraag);
        if (kosten.PerDeelnemerVan is not null)
        {
            yield return kosten.TotaalVan is not null
                ? $"Voor iedereen die u wilt bereiken: {kosten.Uitleg}"
                : $"Per deelnemer erbij: {kosten.Uitleg}";
        }
    }
}
