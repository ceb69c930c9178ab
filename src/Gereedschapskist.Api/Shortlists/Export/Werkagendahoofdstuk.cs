using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>IST, SOLL and GAP of one basisfunctionaliteit.</summary>
internal sealed class Werkagendahoofdstuk(Shortlistbron bron, Notenlijst noten, Basisfunctionaliteit functie)
{
    private static readonly CultureInfo _vast = CultureInfo.InvariantCulture;

    /// <summary>The same answer that the proposal service gives for this function here; null without one.</summary>
    private readonly Voorstelantwoord? _voorstel = Voorstelmotor.StelVoor(
        bron.Catalogus,
        new Voorstelvraag { Basisfunctionaliteit = functie.Id, Gemeente = bron.Shortlist.Context.Gemeente, Regio = bron.Shortlist.Context.Regio, Aantal = 50 },
        bron.Shortlist.Peildatum).Waarde;

    private readonly IReadOnlyList<(Shortlistitem Item, Interventie Interventie)> _gekozen =
    [
        .. bron.Items
            .Where(i => i.Interventie is not null && i.Item.Besluit?.Keuze != Besluitkeuze.Afgewezen && Hoort(bron, functie, i.Interventie))
            .Select(i => (i.Item, i.Interventie!)),
    ];

    public IEnumerable<Blok> Schrijf() =>
    [
        new Kop(1, functie.Naam, NieuwePagina: true),
        new Alinea(Zin.Van(functie.Beschrijving).Met(noten.Verwijs(functie.Bronnen))),
        .. Eis(),
        .. Ist(),
        .. Soll(),
        .. Gap(),
    ];

    private static bool Hoort(Shortlistbron bron, Basisfunctionaliteit functie, Interventie i) =>
        bron.Shortlist.Context.Basisfunctionaliteit == functie.Id || i.Basisfunctionaliteiten.Contains(functie.Id);

    private IEnumerable<Blok> Eis() =>
        bron.Catalogus.Werkagenda?.Eisen.FirstOrDefault(e => e.Statussen.Contains(functie.Status)) is { } eis
            ? [new Alinea(Zin.Vet("Wat het akkoord hier van de werkagenda vraagt: ") + eis.Eis, Alineasoort.Klein)]
            : [];

    private IEnumerable<Blok> Ist()
    {
        yield return new Kop(2, "IST: hoe is het nu?");
        yield return new Kop(3, "Urgentie");
        var cijfers = Kerncijfers().ToList();
        if (cijfers.Count > 0)
        {
            yield return new Tabel("Landelijke cijfers bij de doelen van deze basisfunctionaliteit", ["Wat", "Nu", "Doel", "Jaar van het doel"], [44, 20, 22, 14], cijfers);
        }

        yield return new Alinea(Zin.InTeVullen("cijfers van de eigen GGD en gemeenten, en waarom dit hier nu speelt"));
        if (_voorstel?.Rekenhulp.Invoer is { Count: > 0 } invoer)
        {
            yield return new Tabel("Inwoners", ["Wie", "Aantal", "Herkomst"], [36, 18, 46],
                [.. invoer.Select(r => (IReadOnlyList<Zin>)[r.Naam, Zin.Van(r.Waarde is { } w ? Nl.Getal(w) : null), r.Herkomst])]);
        }

        yield return new Kop(3, "Huidige situatie");
        yield return new Opsomming(
        [
            .. functie.LandelijkDekkendAanbod.Select(wat => (Zin)$"{wat} " + Zin.InTeVullen("ja, deels of nee, en in welke gemeenten")),
            Zin.InTeVullen("huidig aanbod, aanbieders en aantallen deelnemers per jaar"),
        ]);
    }

    private IEnumerable<IReadOnlyList<Zin>> Kerncijfers() =>
        from doel in functie.Gezondheidsdoelen.Select(bron.Catalogus.Gezondheidsdoel).OfType<Gezondheidsdoel>()
        from i in doel.Indicatoren
        select (IReadOnlyList<Zin>)
        [
            ((Zin)i.Omschrijving).Met(noten.Verwijs(i.Bronnen)),
            Zin.Van(i.Nu is { } nu ? $"{nu.Tekst}{(nu.Jaar is { } jaar ? $" ({Nl.Jaar(jaar)})" : "")}" : null),
            i.Doel?.Tekst ?? "geen getal afgesproken",
            i.Streefjaar is { } doeljaar ? Nl.Jaar(doeljaar) : "geen jaar afgesproken",
        ];

    private IEnumerable<Blok> Soll()
    {
        yield return new Kop(2, "SOLL: waar wil de regio naartoe?");
        yield return new Kop(3, "Ambitie");
        if (_voorstel?.Rekenhulp.Streefwaarden is { Count: > 0 } streefwaarden)
        {
            yield return new Tabel("Streefwaarden van het akkoord, en wat dat hier is", ["Wat", "Norm", "Hier", "Ambitie van de regio"], [24, 24, 30, 22],
            [
                .. streefwaarden.Select(s => (IReadOnlyList<Zin>)
                [
                    s.Wat,
                    s.Toelichting is null ? s.Norm : $"{s.Norm}. {s.Toelichting}",
                    s.Uitkomsten.Count == 0 ? Zin.InTeVullen("aantal") : string.Join("\n", s.Uitkomsten.Select(u => u.Berekening)),
                    Zin.InTeVullen("aantal per jaar en ingroeipad"),
                ]),
            ]);
        }

        yield return new Alinea(functie.DekkingUiterlijk is { } jaar
            ? (Zin)string.Create(_vast, $"Uiterlijk in {jaar} is er landelijk dekkend aanbod. ") + Zin.InTeVullen("ingroeipad per jaar, en uitleg bij elke afwijking van een streefwaarde")
            : Zin.InTeVullen("aantallen en ingroeipad"));
        yield return new Kop(3, "Ontwerp");
        yield return Kandidaten();
        foreach (var blok in Keten())
        {
            yield return blok;
        }
    }

    private Blok Kandidaten() => _gekozen.Count == 0
        ? new Alinea(Zin.InTeVullen("interventies; op de shortlist staat er geen voor deze basisfunctionaliteit"))
        : new Tabel("Interventies van de shortlist", ["Interventie", "Erkenning", "Kosten per deelnemer", "Besluit en reden"], [28, 22, 18, 32],
        [
            .. _gekozen.Select(k => (IReadOnlyList<Zin>)
            [
                ((Zin)k.Interventie.Naam).Met(noten.Verwijs(k.Interventie, k.Interventie.LaatsteErkenning?.Bron)),
                Feitenzin.Erkenning(bron.Catalogus, k.Interventie),
                Zin.Van(Feitenzin.KostenPerDeelnemer(bron.Catalogus, k.Interventie)),
                $"{Feitenzin.Besluit(bron.Catalogus, k.Item.Besluit)}. {k.Item.Besluit?.Reden ?? k.Item.Notitie}".TrimEnd(),
            ]),
        ]);

    private IEnumerable<Blok> Keten()
    {
        if (_voorstel?.Keten is not { Count: > 0 } keten)
        {
            yield break;
        }

        var opLijst = _gekozen.Select(k => k.Interventie.Id).ToHashSet(StringComparer.Ordinal);
        yield return new Tabel("De keten: wie vult welk onderdeel in", ["Onderdeel", "Van de shortlist", "Ook mogelijk volgens de catalogus", "Uitvoerder hier"], [24, 26, 28, 22],
        [
            .. keten.Select(stap => (IReadOnlyList<Zin>)
            [
                stap.Stap == 0 ? $"{stap.Naam} (hele keten)" : string.Create(_vast, $"{stap.Stap}. {stap.Naam}"),
                Namen(stap.Voorstellen.Where(opLijst.Contains)) is { Length: > 0 } eigen ? eigen : Zin.InTeVullen("aanpak voor dit onderdeel"),
                Namen(stap.Voorstellen.Where(id => !opLijst.Contains(id)).Take(3)),
                Zin.InTeVullen("organisatie"),
            ]),
        ]);
    }

    private string Namen(IEnumerable<string> ids) => string.Join("\n", ids.Select(id => bron.Catalogus.Interventie(id)?.Naam ?? id));

    private IEnumerable<Blok> Gap()
    {
        yield return new Kop(2, "GAP: wat is daarvoor nodig?");
        yield return new Kop(3, "Doelen van het project");
        yield return new Opsomming([.. functie.Aandachtspunten.Select(a => (Zin)$"Aandachtspunt: {a}"), Zin.InTeVullen("doelen, resultaat en wie aanspreekbaar is")]);
        yield return new Kop(3, "Financieel plan (niet verplicht)");
        foreach (var blok in Geld())
        {
            yield return blok;
        }

        yield return new Kop(3, "Monitoring (niet verplicht)");
        yield return new Opsomming(
        [
            .. functie.Streefwaarden.Select(s => (Zin)$"{s.Wat}: {s.Eenheid}. " + Zin.InTeVullen("hoe en door wie dit wordt geteld")),
            Zin.InTeVullen("lerende cyclus: wie kijkt wanneer terug en stelt bij"),
        ]);
        yield return new Kop(3, "Planning van mijlpalen");
        yield return new Tabel("Landelijke mijlpalen en die van de regio", ["Wanneer", "Landelijk", "In de regio"], [22, 44, 34],
        [
            .. bron.Catalogus.Mijlpalen.Where(m => m.IsVoorbij(bron.Shortlist.Peildatum) is false).Select(m => (IReadOnlyList<Zin>)
            [
                m.Moment, ((Zin)m.Wat).Met(noten.Verwijs(m.Bronnen)), Zin.InTeVullen("mijlpaal, resultaat en trekker"),
            ]),
        ]);
    }

    private IEnumerable<Blok> Geld()
    {
        var matrix = Financieringsmatrix.Van(bron.Catalogus, functie, bron.Shortlist.Peildatum);
        if (matrix.Rijen.Count > 0)
        {
            yield return new Tabel("Wie betaalt welk onderdeel van de keten", ["Onderdeel", "Oordeel", "Uitleg", "Dekking hier"], [22, 17, 39, 22],
            [
                .. matrix.Rijen.Select(r => (IReadOnlyList<Zin>)
                [
                    r.Naam, bron.Catalogus.Labels.InZin(r.Oordeel), r.Uitleg, Zin.InTeVullen("bedrag per jaar en herkomst"),
                ]),
            ]);
        }

        foreach (var lijn in bron.Catalogus.Financiering.Geld.LijnenVan(functie.Id))
        {
            yield return new Alinea(((Zin)$"Landelijk beschikbaar, {lijn.Naam}: {string.Join(", ", lijn.Bedragen.Select(b => $"{b.Periode}: {Nl.Getal(b.MiljoenEuro)} miljoen euro"))}.")
                .Met(noten.Verwijs(lijn.Bronnen)));
        }

        if (bron.Geldaandeel is { } aandeel)
        {
            yield return new Alinea(
                $"Naar inwoners zou {bron.Gebied} {Nl.Getal(Math.Round(aandeel.Deel * 100, 2))} procent van een landelijk bedrag krijgen. {Geldaandeel.Toelichting}", Alineasoort.Klein);
        }

        yield return new Alinea(Zin.InTeVullen("begroting per jaar, met wat gemeenten, zorgverzekeraar en anderen inbrengen"));
    }
}
