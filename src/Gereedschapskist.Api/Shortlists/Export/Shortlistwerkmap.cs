using System.Globalization;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>A shortlist as tables; as CSV only the first one, made so that it stands on its own and can be read back in.</summary>
internal static class Shortlistwerkmap
{
    public static Werkmap Maak(Shortlistbron bron, bool alleenEerste = false) => new(
        bron.Shortlist.Titel,
        bron.Moment,
        [Shortlistblad.Maak(bron, alleenEerste), Financiering(bron), Afweging(bron), Kosten(bron), .. Regio(bron), Bronnen(bron), Over(bron)]);

    /// <summary>What the region keeps track of, as far as there is any.</summary>
    private static IEnumerable<Werkblad> Regio(Shortlistbron bron) =>
    [
        .. bron.Shortlist.Regio?.Doelen is { Count: > 0 } doelen ? (Werkblad[])[Doelwerkblad.Doelen(bron.Catalogus, Doelstanden.Van(doelen, bron.Shortlist.Regio.Cijfers))] : [],
        .. bron.Shortlist.Regio?.Cijfers is { Count: > 0 } cijfers ? (Werkblad[])[Doelwerkblad.Cijfers(bron.Catalogus, cijfers)] : [],
        .. bron.Taken() is { Count: > 0 } taken ? (Werkblad[])[Taakwerkblad.Maak(taken)] : [],
        .. bron.Shortlist.Regio?.EigenAanpakken is { Count: > 0 } aanpakken ? (Werkblad[])[Aanpakwerkblad.Maak(bron.Catalogus, aanpakken)] : [],
        .. bron.Shortlist.Regio?.Register is { Count: > 0 } regels ? (Werkblad[])[Registerwerkblad.Maak(bron.Catalogus, regels)] : [],
        .. bron.Shortlist.Regio?.Checklists is { Count: > 0 } punten ? (Werkblad[])[Checklistwerkblad.Maak(bron.Catalogus, punten, bron.Dag)] : [],
    ];

    private static Werkblad Financiering(Shortlistbron bron) => new(
        "Financiering",
        [
            new("Interventie", 34), new("Onderdeel", 28), new("Stap", 7), new("Oordeel", 16), new("Zekerheid", 15),
            .. Financieringsmatrix.Grondslagen.Select(g => new Kolom(bron.Catalogus.Labels.Van(g), 17)),
            new("Uitleg", 60),
        ],
        Financieringsmatrix.Van(bron.Catalogus, bron.Items.Select(i => i.Interventie).OfType<Interventie>(), bron.Shortlist.Peildatum).Rijen
            .Select(rij => (IReadOnlyList<Cel>)
            [
                Cel.Van(bron.Catalogus.Interventie(rij.Interventie ?? "")?.Naam),
                Cel.Van(rij.Naam),
                rij.Stap is null ? Cel.Leeg : Cel.Van(rij.Stap),
                Cel.Van(bron.Catalogus.Labels.Van(rij.Oordeel)),
                Cel.Van(bron.Catalogus.Labels.Van(rij.Zekerheid)),
                .. rij.Cellen.Select(c => Cel.Vrij(c is Matrixstatus.NietGenoemd ? null : bron.Catalogus.Labels.InZin(c))),
                Cel.Van(rij.Uitleg),
            ]));

    private static Werkblad Afweging(Shortlistbron bron) => new(
        "Afweging",
        [new("Interventie", 34), new("Vraag", 24), new("Waarover", 30), new("Uitkomst", 28), new("Toelichting", 70), new("Feiten van", 12)],
        bron.Items.SelectMany(i => Vastleggingenlijst.Van(i.Item).SelectMany(v => v.Vastlegging.Samenvatting.Select(regel => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Interventie?.Naam ?? i.Item.Interventie),
            Cel.Van(v.Titel),
            Cel.Van(regel.Wat),
            Cel.Van(regel.Uitkomst),
            Cel.Vrij(regel.Toelichting),
            Cel.Van(v.Vastlegging.Peildatum),
        ]))));

    private static Werkblad Kosten(Shortlistbron bron) => new(
        "Kosten",
        [new("Interventie", 34), new("Wat", 46), new("Bedrag (euro)", 14), new("Tot (euro)", 14), new("Eenheid", 26), new("Soort", 18), new("Prijsjaar", 10), new("Bron", 50)],
        bron.Items.Where(i => i.Interventie is not null).SelectMany(i => PerDeelnemer(bron.Catalogus, i.Interventie!).Concat(i.Interventie!.Kosten.Select(k => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Interventie.Naam),
            Cel.Van(k.Wat),
            Cel.Euro(k.BedragEuro),
            Cel.Leeg,
            Cel.Van(k.Eenheid),
            Cel.Van(k.Soort is { } soort ? bron.Catalogus.Labels.Van(soort) : null),
            Jaar(k.Prijsjaar),
            Cel.Van(k.Bron),
        ]))));

    private static IEnumerable<IReadOnlyList<Cel>> PerDeelnemer(Catalogus catalogus, Interventie i)
    {
        if (catalogus.KostenramingVan(i) is { } raming)
        {
            yield return
            [
                Cel.Van(i.Naam), Cel.Van($"Hele programma ({raming.Grond}): {string.Join(" ", raming.Opbouw.Select(regel => regel.Berekening))}"), Cel.Euro(raming.VanEuro), Cel.Euro(raming.TotEuro),
                Cel.Van(raming.Per is Kosteneenheid.Deelnemer ? "per deelnemer" : "per inwoner per jaar"), Cel.Van("Uitvoering"), Jaar(raming.Prijsjaar),
                Cel.Van(string.Join(" ", raming.Bronnen.Select(b => b.Url ?? b.Titel))),
            ];
        }
        else
        {
            yield return [Cel.Van(i.Naam), Cel.Van("Hele programma"), Cel.Euro(null), Cel.Leeg, Cel.Van("per deelnemer"), Cel.Leeg, Cel.Leeg, Cel.Leeg];
        }
    }

    // A year is a name, not an amount: no thousands separator.
    private static Cel Jaar(int? jaar) => Cel.Van(jaar?.ToString(CultureInfo.InvariantCulture));

    private static Werkblad Bronnen(Shortlistbron bron) => new(
        "Bronnen",
        [new("Interventie", 34), new("Titel", 60), new("Uitgever", 24), new("Stand van", 14), new("Adres", 80)],
        bron.Items.Where(i => i.Interventie is not null).SelectMany(i => i.Interventie!.Bronnen.Select(b => (IReadOnlyList<Cel>)
        [
            Cel.Van(i.Interventie.Naam), Cel.Van(b.Titel), Cel.Vrij(b.Uitgever), b.Peilmoment is { Dag: null } vaag ? Cel.Van(vaag.ToString()) : Cel.Van(b.Peilmoment), Cel.Vrij(b.Url),
        ])));

    private static Werkblad Over(Shortlistbron bron) => new(
        "Over dit bestand",
        [new("Wat", 26), new("Waarde", 90)],
        [
            Regel("Titel", bron.Shortlist.Titel),
            Regel("Gebied", bron.Gebied ?? "niet gekozen"),
            Regel("Basisfunctionaliteit", bron.Basisfunctionaliteit ?? "niet gekozen"),
            Regel("Gezondheidsdoel", bron.Gezondheidsdoel ?? "niet gekozen"),
            Regel("Doelgroep", bron.Doelgroep ?? "niet beschreven"),
            Regel("Budget", bron.Budget ?? "niet ingevuld"),
            Regel("Periode", bron.Periode ?? "niet gekozen"),
            Regel("Toelichting", bron.Shortlist.Context.Toelichting ?? ""),
            Regel("Catalogusversie", bron.Catalogus.Versie),
            [Cel.Van("Feiten van"), Cel.Van(bron.Shortlist.Peildatum)],
            Regel("Herkomst", "Gereedschapskist preventie"),
            Regel("Onbekend", "Geen van onze bronnen zegt het. Het betekent niet nul, nee of slecht."),
            Regel("Leeg", "Het veld is niet van toepassing of niet ingevuld."),
        ]);

    private static IReadOnlyList<Cel> Regel(string wat, string waarde) => [Cel.Van(wat), Cel.Vrij(waarde)];
}
