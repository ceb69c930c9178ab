using System.Globalization;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>One row per interventie. On its own, as CSV, every row also says of which shortlist and version it is.</summary>
internal static class Shortlistblad
{
    public const string Id = "Code interventie";
    public const string Besluit = "Besluit";
    public const string Reden = "Reden";
    public const string Notitie = "Notitie";
    public const string Titel = "Shortlist";
    public const string Versie = "Catalogusversie";
    public const string Peildatum = "Feiten van";
    public const string Gemeente = "Code gemeente";
    public const string Regio = "Code regio";
    public const string Basisfunctionaliteit = "Code basisfunctionaliteit";
    public const string Gezondheidsdoel = "Code gezondheidsdoel";
    public const string Doelgroep = "Doelgroep van het dossier";
    public const string PeriodeVan = "Periode van";
    public const string PeriodeTot = "Periode tot en met";

    /// <summary>What a column was called before; a file of then is still read.</summary>
    public static readonly IReadOnlyDictionary<string, string> Vroeger = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Id] = "Interventie-id",
        [Gemeente] = "Gemeentecode",
        [Regio] = "Regiocode",
        [Basisfunctionaliteit] = "Basisfunctionaliteit-id",
        [Gezondheidsdoel] = "Gezondheidsdoel-id",
        [Doelgroep] = "Doelgroep van de shortlist",
    };

    private static readonly Kolom[] _herkomst =
    [
        new("Bronnen", 50), new(Titel, 26), new(Versie, 20), new(Peildatum, 12), new(Gemeente, 12), new(Regio, 10), new(Basisfunctionaliteit, 20),
        new(Gezondheidsdoel, 20), new(Doelgroep, 24), new(PeriodeVan, 12), new(PeriodeTot, 12),
    ];

    public static Werkblad Maak(Shortlistbron bron, bool alleen) => new(
        "Shortlist",
        [
            new("Volgorde", 9), new("Naam", 34), new(Besluit, 11), new(Reden, 40), new(Notitie, 40),
            new("Erkenning", 26), new("Erkend sinds", 13), new("Kosten per deelnemer van", 14), new("Kosten per deelnemer tot", 14), new("Prijsjaar", 10), new("Waar de kosten op rusten", 26),
            new("Wie betaalt", 44), new("Doel", 44), new("Doelgroep", 40), new("Leeftijd van", 9), new("Leeftijd tot en met", 9), new("Wat we niet weten", 40), new(Id, 24),
            .. alleen ? _herkomst : [],
        ],
        bron.Items.Select(i => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Nummer),
            Cel.Van(i.Interventie?.Naam),
            Cel.Van(Feitenzin.Besluit(bron.Catalogus, i.Item.Besluit)),
            Cel.Vrij(i.Item.Besluit?.Reden),
            Cel.Vrij(i.Item.Notitie),
            .. Feiten(bron, i.Interventie),
            Cel.Van(i.Item.Interventie),
            .. alleen ? Herkomst(bron, i.Interventie) : [],
        ]));

    private static IEnumerable<Cel> Feiten(Shortlistbron bron, Interventie? i) => i is null
        ? Enumerable.Repeat(Cel.Van((string?)null), 12)
        :
        [
            Cel.Van(bron.Catalogus.Labels.Van(i.Erkenningsniveau)),
            Cel.Van(i.LaatsteErkenning?.Datering),
            Cel.Euro(Raming(bron, i)?.VanEuro),
            Cel.Euro(Raming(bron, i)?.TotEuro),
            Cel.Van(Raming(bron, i)?.Prijsjaar?.ToString(CultureInfo.InvariantCulture)),
            Cel.Van(Raming(bron, i)?.Grond),
            Cel.Van(Feitenzin.Betalers(bron.Catalogus, i, bron.Shortlist.Peildatum)),
            Cel.Van(i.Doel),
            Cel.Van(i.Doelgroep),
            Cel.Van(i.LeeftijdVan),
            Cel.Van(i.LeeftijdTot),
            Cel.Vrij(string.Join("; ", Interventievelden.Onbekend(i))),
        ];

    /// <summary>Only a price per participant belongs in these columns.</summary>
    private static Kostenraming? Raming(Shortlistbron bron, Interventie i) =>
        bron.Catalogus.KostenramingVan(i) is { Per: Kosteneenheid.Deelnemer } raming ? raming : null;

    private static IEnumerable<Cel> Herkomst(Shortlistbron bron, Interventie? i)
    {
        var context = bron.Shortlist.Context;
        return
        [
            Cel.Van(i is null ? null : string.Join("\n", i.Bronnen.Select(b => b.Url ?? b.Titel))), Cel.Van(bron.Shortlist.Titel), Cel.Van(bron.Catalogus.Versie), Cel.Van(bron.Shortlist.Peildatum), Cel.Vrij(context.Gemeente), Cel.Vrij(context.Regio),
            Cel.Vrij(context.Basisfunctionaliteit), Cel.Vrij(context.Gezondheidsdoel), Cel.Vrij(context.Doelgroep),
            Cel.Vrij(context.PeriodeVan?.ToString()), Cel.Vrij(context.PeriodeTot?.ToString()),
        ];
    }

}
