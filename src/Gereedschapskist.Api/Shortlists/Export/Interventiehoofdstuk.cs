using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>The chapter about one interventie: goal, evidence, costs, funding, decision.</summary>
internal sealed class Interventiehoofdstuk(Shortlistbron bron, Notenlijst noten)
{
    /// <param name="voor">What stands before the name in the heading.</param>
    /// <param name="item">The choice.</param>
    /// <param name="interventie">Its facts; null when the catalogue does not know it.</param>
    public IEnumerable<Blok> Schrijf(string voor, Shortlistitem item, Interventie? interventie)
    {
        yield return new Kop(1, $"{voor} {interventie?.Naam ?? item.Interventie}", NieuwePagina: true);
        foreach (var blok in Besluit(item).Concat(interventie is null ? Verdwenen(item) : Feiten(interventie)).Concat(Vastleggingen(item)))
        {
            yield return blok;
        }
    }

    private IEnumerable<Blok> Besluit(Shortlistitem item)
    {
        yield return new Alinea(
            Zin.Vet($"Besluit: {Feitenzin.Besluit(bron.Catalogus, item.Besluit)}.") + (item.Besluit?.Reden is { } reden ? $" {reden}" : " Er is nog geen reden opgeschreven."),
            Alineasoort.Kader);
        if (item.Notitie is { } notitie)
        {
            yield return new Alinea(Zin.Vet("Notitie. ") + notitie);
        }
    }

    private static IEnumerable<Blok> Verdwenen(Shortlistitem item)
    {
        yield return new Alinea($"De interventie '{item.Interventie}' staat niet in deze versie van de catalogus.", Alineasoort.Kader);
    }

    private IEnumerable<Blok> Feiten(Interventie i) =>
    [
        new Gegevens("In het kort",
        [
            ("Doel", Zin.Van(i.Doel)),
            ("Aanpak", Zin.Van(i.Aanpak)),
            ("Voor wie", Zin.Van(i.Doelgroep)),
            ("Leeftijd", Zin.Van(Interventievelden.Veld("leeftijd").Tekst(i, bron.Catalogus.Labels))),
            ("Uitvoerders", Zin.Van(i.Uitvoerders.Count == 0 ? null : string.Join(", ", i.Uitvoerders))),
        ]),
        .. Bewijs(i),
        .. Kosten(i),
        .. Financiering(i),
        .. Interventievelden.Onbekend(i) is { Count: > 0 } onbekend
            ? (Blok[])[new Alinea(Zin.Vet("Wat we niet weten: ") + $"{string.Join("; ", onbekend)}.", Alineasoort.Klein)]
            : [],
    ];

    private IEnumerable<Blok> Bewijs(Interventie i)
    {
        yield return new Kop(2, "Bewijs");
        yield return new Alinea(Erkenning(i));
        if (i.Effecten.Count > 0)
        {
            yield return new Tabel("Gemeten effecten, ook als er geen effect was", ["Uitkomst", "Oordeel", "Grootte", "Onderzoek"], [34, 16, 34, 16],
            [
                .. i.Effecten.Select(e => (IReadOnlyList<Zin>)
                [
                    ((Zin)e.Uitkomst).Met(noten.Verwijs(i, e.Bron)),
                    e.Uitwerking is { } uitwerking ? bron.Catalogus.Labels.InZin(uitwerking) : Zin.Onbekend,
                    Zin.Van(e.Grootte),
                    bron.Catalogus.Labels.Van(e.Bewijs),
                ]),
            ]);
        }
    }

    private Zin Erkenning(Interventie i)
    {
        if (i.LaatsteErkenning is not { } erkenning)
        {
            return "Of een erkenningscommissie deze interventie heeft beoordeeld, is onbekend. Dat is iets anders dan “niet erkend”.";
        }

        var wanneer = erkenning.Datering is null ? "op een onbekende datum" : $"op {Nl.Datum(erkenning.Datering)}";
        return ((Zin)$"Laatste oordeel over de erkenning: {bron.Catalogus.Labels.InZin(erkenning.Niveau)}, {wanneer}.")
            .Met(noten.Verwijs(i, erkenning.Bron))
            + (i.Effecten.Count == 0 ? " Gemeten effecten zijn onbekend." : "");
    }

    private IEnumerable<Blok> Kosten(Interventie i)
    {
        yield return new Kop(2, "Kosten");
        yield return new Alinea(bron.Catalogus.KostenramingVan(i) is { } raming
            ? ((Zin)$"{raming.Tekst}. {string.Join(" ", raming.Opbouw.Select(regel => $"{regel.Wat}: {regel.Berekening}"))}").Met((i.KostenPerDeelnemer?.Bronnen ?? []).Select(b => noten.Verwijs(i, b)!).Distinct())
            : "De kosten van het hele programma per deelnemer zijn onbekend.");
        if (i.Kosten.Count > 0)
        {
            yield return new Tabel("Bedragen uit bronnen", ["Wat", "Bedrag", "Eenheid", "Prijsjaar"], [44, 16, 26, 14],
            [
                .. i.Kosten.Select(k => (IReadOnlyList<Zin>)
                [
                    ((Zin)k.Wat).Met(noten.Verwijs(i, k.Bron)),
                    Zin.Van(k.BedragEuro is { } bedrag ? Nl.Euro(bedrag) : null),
                    k.Eenheid,
                    Zin.Van(k.Prijsjaar?.ToString(CultureInfo.InvariantCulture)),
                ]),
            ]);
        }
    }

    private IEnumerable<Blok> Financiering(Interventie i)
    {
        yield return new Kop(2, "Wie betaalt");
        var onderdelen = FinancieringKort.Van(bron.Catalogus.Financiering, i, bron.Shortlist.Peildatum).Onderdelen;
        if (onderdelen.Count == 0 && i.Financiering.Count == 0)
        {
            yield return new Alinea("Wie deze interventie betaalt, is onbekend.");
        }

        if (onderdelen.Count > 0)
        {
            yield return new Tabel("Oordeel per onderdeel, zonder dat er iets over de situatie bekend is", ["Onderdeel", "Oordeel", "Uitleg"], [24, 16, 60],
            [
                .. onderdelen.Select(o => (IReadOnlyList<Zin>)
                [
                    o.Naam,
                    bron.Catalogus.Labels.InZin(o.Oordeel),
                    ((Zin)o.Uitleg).Met(noten.Verwijs(o.Bronnen)),
                ]),
            ]);
        }
        else if (i.Financiering.Count > 0)
        {
            yield return new Tabel("Wat bronnen over deze interventie zeggen", ["Onderdeel", "Wet of geldstroom", "Toelichting"], [24, 22, 54],
            [
                .. i.Financiering.Select(f => (IReadOnlyList<Zin>)
                [
                    ((Zin)f.Onderdeel).Met(noten.Verwijs(i, f.Bron)), bron.Catalogus.Labels.Van(f.Grondslag), f.Toelichting ?? "",
                ]),
            ]);
        }
    }

    private static IEnumerable<Blok> Vastleggingen(Shortlistitem item) =>
        Vastleggingenlijst.Van(item).SelectMany(v => (Blok[])
        [
            new Kop(2, v.Titel),
            new Tabel(
                $"{v.Titel}, beantwoord met de feiten van {Nl.Datum(v.Vastlegging.Peildatum)}", ["Waarover", "Uitkomst", "Toelichting"], [24, 22, 54],
                [.. v.Vastlegging.Samenvatting.Select(r => (IReadOnlyList<Zin>)[r.Wat, r.Uitkomst, r.Toelichting ?? ""])]),
        ]);
}
