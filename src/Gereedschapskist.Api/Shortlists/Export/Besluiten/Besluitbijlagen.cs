using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Vergelijkingen;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>The grounds: comparison, what was asked, the calculation, each interventie, and how this was made.</summary>
internal static class Besluitbijlagen
{
    /// <summary>As many columns as fit on a page that stands.</summary>
    private const int Breedst = 4;

    public static IEnumerable<Blok> Schrijf(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes, Notenlijst noten)
    {
        var hoofdstuk = new Interventiehoofdstuk(bron, noten);
        var hier = Besluitgevallen.Bereken(bron, Besluitgeld.Meetellen(keuzes));
        return
        [
            .. Vergelijking(bron, keuzes, noten),
            .. Vragen("Bijlage: wat werkt", "Wat wij vroegen over wat werkt", bron.Shortlist.Voorstellen),
            .. Vragen("Bijlage: wie betaalt per onderdeel", "Wat wij vroegen over wie betaalt", bron.Shortlist.Financieringstoetsen),
            .. Besluitgevallen.Bijlage([.. hier.Values]),
            .. Berekening(keuzes, hier, noten),
            .. bron.Items.Where(i => i.Item.Besluit?.Keuze != Besluitkeuze.Afgewezen).SelectMany(i => hoofdstuk.Schrijf("Bijlage:", i.Item, i.Interventie)),
            .. Shortlistdocument.Verantwoording(bron, "Bijlage: verantwoording"),
        ];
    }

    /// <summary>Those that the user put side by side; else the first that are still in the running.</summary>
    private static IEnumerable<Blok> Vergelijking(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes, Notenlijst noten)
    {
        IReadOnlyList<string> ids = bron.Shortlist.Vergeleken.Count > 1
            ? bron.Shortlist.Vergeleken
            : [.. keuzes.OrderByDescending(k => k.Keuze == Besluitkeuze.Gekozen).Where(k => k.Keuze != Besluitkeuze.Afgewezen).Take(Breedst).Select(k => k.Interventie.Id)];
        var uitkomst = Vergelijker.Vergelijk(bron.Catalogus, new Vergelijkvraag { Interventies = ids }, bron.Shortlist.Peildatum);
        return !uitkomst.Gelukt ? [] :
        [
            new Kop(1, "Bijlage: vergelijking", NieuwePagina: true),
            .. uitkomst.Waarde.Rijen.GroupBy(r => r.Groep).Select(groep => Vergelijkingblad.Tabel(uitkomst.Waarde, groep, noten)),
        ];
    }

    private static IEnumerable<Blok> Vragen(string kop, string titel, IReadOnlyList<Vastlegging> vragen) => vragen.Count == 0 ? [] :
    [
        new Kop(1, kop, NieuwePagina: true),
        .. vragen.Select(v => new Tabel(
            $"{titel}: {v.Onderwerp}, beantwoord met de feiten van {Nl.Datum(v.Peildatum)}", ["Waarover", "Uitkomst", "Toelichting"], [28, 20, 52],
            [.. v.Samenvatting.Select(r => (IReadOnlyList<Zin>)[r.Wat, r.Uitkomst, r.Toelichting ?? ""])])),
    ];

    private static IEnumerable<Blok> Berekening(IReadOnlyList<Keuzebeeld> keuzes, IReadOnlyDictionary<string, Zakelijkgeval> hier, Notenlijst noten)
    {
        var mee = Besluitgeld.Meetellen(keuzes).Where(k => k.Kosten is not null).ToList();
        return mee.Count == 0 ? [] :
        [
            new Kop(1, "Bijlage: berekening van de kosten", NieuwePagina: true),
            .. mee.SelectMany(k => (Blok[])
            [
                new Tabel($"{k.Interventie.Naam}: {k.Kosten!.Tekst}", ["Waarvoor", "Euro", "Hoe berekend"], [24, 20, 56],
                [
                    .. k.Kosten.Opbouw.Select(r => (IReadOnlyList<Zin>)
                    [
                        r.Wat, Nl.Euro(r.VanEuro, r.TotEuro), ((Zin)r.Berekening).Met(r.Gegevens.SelectMany(g => g.Bronnen).Distinct().Select(noten.Verwijs)),
                    ]),
                ]),
                .. (hier.GetValueOrDefault(k.Interventie.Id)?.Kosten?.Berekening ?? k.Totaal?.Berekening) is { } totaal ? (Blok[])[new Alinea($"Totaal: {totaal}", Alineasoort.Klein)] : [],
            ]),
        ];
    }
}
