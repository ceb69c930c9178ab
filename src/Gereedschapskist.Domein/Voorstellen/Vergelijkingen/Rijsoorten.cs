using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>The attributes that the catalogue knows or estimates, in the order they are shown.</summary>
internal static class Rijsoorten
{
    /// <summary>Prices further apart than this are not compared: nothing is indexed.</summary>
    private const int MeestePrijsjaren = 3;

    /// <summary>Fields that stand as they are, and what needs more than the field; per group in the order of the groups.</summary>
    public static IReadOnlyList<Rijsoort> Feiten(Voorstelopdracht vraag) =>
    [
        .. Interventievelden.Alle.Where(veld => veld.Vergelijkrij is not null).Select(Uit)
            .Concat(
            [
                new("erkenning", "Erkenning", Veldgroepen.Bewijs, Erkenning, Beter.Hoger),
                new("effecten", "Gemeten effect", Veldgroepen.Bewijs, (i, _) => Effect(i, vraag)),
                new("kosten-per-deelnemer", "Kosten per deelnemer", Veldgroepen.Geld, (i, _) => Kosten(vraag.Catalogus.KostenramingVan(i)), Beter.Lager,
                    interventies => PrijzenVerschillen(interventies, vraag)),
                new("andere-kosten", "Andere bekende bedragen", Veldgroepen.Geld, AndereKosten),
                new("betaling", "Betaling volgens bronnen", Veldgroepen.Geld, Betaling),
                new("duur", "Duur", Veldgroepen.Uitvoering, Duur),
            ])
            .OrderBy(rij => Veldgroepen.Plaats(rij.Groep)),
    ];

    private static Rijsoort Uit(Interventieveld veld) => new(
        veld.Vergelijkrij!, veld.Label, veld.Groep is Veldgroepen.Schaal ? Veldgroepen.Uitvoering : veld.Groep,
        (i, labels) => new Celinhoud(veld.Tekst(i, labels), Zinnen.Bronnen(i, veld.Bronnen(i))));

    private static Celinhoud Van(string veld, Interventie i, Codelabels labels, decimal? van, decimal? tot)
    {
        var soort = Interventievelden.Veld(veld);
        return new Celinhoud(soort.Tekst(i, labels), Zinnen.Bronnen(i, soort.Bronnen(i)), van, tot);
    }

    private static Celinhoud Erkenning(Interventie i, Codelabels labels)
    {
        decimal? niveau = i.Erkenningsniveau is Erkenningsniveau.Onbekend ? null : (int)i.Erkenningsniveau;
        return Van("erkenningsniveau", i, labels, niveau, niveau);
    }

    private static Celinhoud Effect(Interventie i, Voorstelopdracht vraag) =>
        Doeleffecten.Lijn(i, vraag) is { } lijn ? new Celinhoud(lijn.Tekst, lijn.Bronnen) : new Celinhoud(null, []);

    private static Celinhoud Kosten(Kostenraming? raming) => raming switch
    {
        null => new Celinhoud(null, []),
        { Per: Kosteneenheid.Deelnemer } => new Celinhoud(raming.Tekst, raming.Bronnen, raming.VanEuro, raming.TotEuro),
        _ => new Celinhoud(raming.Tekst, raming.Bronnen),
    };

    private static string? PrijzenVerschillen(IReadOnlyList<Interventie> interventies, Voorstelopdracht vraag)
    {
        var ramingen = interventies.Select(vraag.Catalogus.KostenramingVan).OfType<Kostenraming>().Where(raming => raming.Per is Kosteneenheid.Deelnemer).ToList();
        var jaren = ramingen.Select(raming => raming.Prijsjaar).OfType<int>().ToList();
        return ramingen.Any(raming => raming.Soort is not Ramingsoort.Feit) ? "Niet elk bedrag is een prijs uit een bron; met een raming erbij wijzen wij geen laagste aan."
            : jaren.Count < ramingen.Count ? "Van een bedrag is het prijsjaar onbekend; wij wijzen geen laagste aan."
            : jaren.Count > 1 && jaren.Max() - jaren.Min() > MeestePrijsjaren ? "De prijsjaren liggen te ver uit elkaar om te vergelijken."
            : null;
    }

    private static Celinhoud AndereKosten(Interventie i, Codelabels labels)
    {
        var veld = Interventievelden.Veld("kosten");
        return new Celinhoud(veld.IsBekend(i) ? string.Join("; ", veld.Regels(i, labels)) : null, Zinnen.Bronnen(i, veld.Bronnen(i)));
    }

    /// <summary>Which purse pays which parts; the conditions are too long to lay side by side.</summary>
    private static Celinhoud Betaling(Interventie i, Codelabels labels)
    {
        var perGeldbron = i.Financiering
            .GroupBy(feit => feit.Grondslag)
            .OrderBy(groep => groep.Key)
            .Select(groep => $"{labels.InZin(groep.Key)}: {string.Join(", ", groep.Select(feit => feit.Onderdeel).Distinct(StringComparer.Ordinal))}")
            .ToList();
        return new Celinhoud(
            perGeldbron.Count == 0 ? null : string.Join("; ", perGeldbron), Zinnen.Bronnen(i, i.Financiering.Select(feit => feit.Bron)));
    }

    private static Celinhoud Duur(Interventie i, Codelabels _)
    {
        (Hoeveelheid? Aantal, string Een, string Meer)[] delen =
        [
            (i.Dosis?.Weken, "week", "weken"),
            (i.Dosis?.Bijeenkomsten, "bijeenkomst", "bijeenkomsten"),
            (i.Dosis?.IndividueleContacten, "individueel contact", "individuele contacten"),
        ];
        var zinnen = delen.Where(deel => deel.Aantal is not null).Select(deel => Nl.Aantal(deel.Aantal!.Van, deel.Aantal.Tot, deel.Een, deel.Meer)).ToList();
        return new Celinhoud(
            zinnen.Count == 0 ? null : Nl.Opsomming(zinnen), Zinnen.Bronnen(i, delen.SelectMany(deel => deel.Aantal?.Bronnen ?? [])));
    }
}
