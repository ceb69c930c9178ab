using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>IST, SOLL and GAP of one basisfunctionaliteit.</summary>
internal sealed class Werkagendahoofdstuk(Shortlistbron bron, Notenlijst noten, Basisfunctionaliteit functie, Functieoverzicht? overzicht, Registerstuk register, Meettabel metingen, Taakbeeld? taken)
{
    private static readonly CultureInfo _vast = CultureInfo.InvariantCulture;

    private readonly IReadOnlyList<(Shortlistitem Item, Interventie Interventie)> _gekozen = bron.Kandidaten(functie);

    public IEnumerable<Blok> Schrijf() =>
    [
        new Kop(1, functie.Naam, NieuwePagina: true),
        .. functie.Beschrijving is { } beschrijving ? (Blok[])[new Alinea(((Zin)beschrijving).Met(noten.Verwijs(functie.Bronnen)))] : [],
        .. Ist(),
        .. Soll(),
        .. Gap(),
    ];

    /// <summary>How many people live here, the same for every chapter; of the functions the one that knows most.</summary>
    public static IReadOnlyList<Rekeninvoer> Inwoners(IEnumerable<Functieoverzicht?> overzichten) =>
        [.. overzichten.SelectMany(o => o?.Rekenhulp.Invoer ?? []).Where(r => r.Waarde is not null).DistinctBy(r => r.Veld)];

    /// <summary>What the proposal service says of this function here; null when it cannot.</summary>
    public static Functieoverzicht? Overzie(Shortlistbron bron, Basisfunctionaliteit functie) => Voorstelmotor.Overzie(
        bron.Catalogus,
        new Voorstelvraag { Basisfunctionaliteit = functie.Id, Gemeente = bron.Shortlist.Context.Gemeente, Regio = bron.Shortlist.Context.Regio },
        bron.Shortlist.Peildatum);

    private IEnumerable<Blok> Ist()
    {
        yield return new Kop(2, "IST: hoe is het nu?");
        yield return new Kop(3, "Urgentie");
        var hier = Plaatscijfer.Alle(bron.Catalogus, new Shortlistcontext { Gemeente = bron.Shortlist.Context.Gemeente, Regio = bron.Shortlist.Context.Regio, Basisfunctionaliteiten = [functie.Id] });
        if (hier.Count > 0)
        {
            yield return new Opsomming([.. hier.Select(c => Feitenzin.Cijfer(bron.Catalogus, c, noten))]);
        }

        var cijfers = Kerncijfers().ToList();
        if (cijfers.Count > 0)
        {
            yield return new Tabel("Landelijke cijfers bij de doelen van deze basisfunctionaliteit", ["Wat", "Nu", "Doel", "Jaar van het doel"], [44, 20, 22, 14], cijfers);
        }
        else if (hier.Count == 0)
        {
            yield return new Alinea("Cijfers over de urgentie staan niet in onze bronnen.");
        }

        yield return new Kop(3, "Huidige situatie");
        if (functie.LandelijkDekkendAanbod.Count > 0)
        {
            yield return new Alinea("Wat er volgens het akkoord overal moet zijn:");
            yield return new Opsomming([.. functie.LandelijkDekkendAanbod.Select(wat => (Zin)wat)]);
        }

        foreach (var blok in register.Van(functie))
        {
            yield return blok;
        }

        yield return new Alinea(Eigen("nu", "wat er nu is, waar, van wie en voor hoeveel mensen per jaar"));
    }

    private IEnumerable<IReadOnlyList<Zin>> Kerncijfers() =>
        from doel in functie.Gezondheidsdoelen.Select(bron.Catalogus.Gezondheidsdoel).OfType<Gezondheidsdoel>()
        from i in doel.IndicatorenVan(functie.Id)
        where i.Nu is not null || i.Doel is not null
        select (IReadOnlyList<Zin>)
        [
            ((Zin)i.Omschrijving).Met(noten.Verwijs(i.Bronnen)),
            i.Nu is { } nu ? $"{nu.Tekst}{(nu.Jaar is { } jaar ? $" ({Nl.Jaar(jaar)})" : "")}" : "niet in onze bronnen",
            i.Doel?.Tekst ?? "geen getal afgesproken",
            i.Streefjaar is { } doeljaar ? Nl.Jaar(doeljaar) : "geen jaar afgesproken",
        ];

    private IEnumerable<Blok> Soll()
    {
        yield return new Kop(2, "SOLL: waar wil de regio naartoe?");
        yield return new Kop(3, "Ambitie");
        var streefwaarden = overzicht?.Rekenhulp.Streefwaarden ?? [];
        var uiterlijk = functie.DekkingUiterlijk is { } jaar ? Nl.Jaar(jaar) : "geen jaar afgesproken";
        if (streefwaarden.Count > 0)
        {
            yield return new Tabel("Streefwaarden van het akkoord, en wat dat hier is", ["Wat", "Norm", "Hier", "Uiterlijk"], [24, 26, 36, 14],
            [
                .. streefwaarden.Select(s => (IReadOnlyList<Zin>)
                [
                    s.Wat,
                    s.Toelichting is null ? s.Norm : $"{s.Norm}. {s.Toelichting}",
                    s.Uitkomsten.Count == 0 ? "niet uit te rekenen" : string.Join("\n", s.Uitkomsten.Select(u => u.Berekening)),
                    uiterlijk,
                ]),
            ]);
        }

        var metNorm = streefwaarden.Any(s => s.Uitkomsten.Any(u => u.Van is not null));
        yield return new Alinea(metNorm && !HeeftEigen("doel")
            ? "Voorzet: de regio houdt de norm van het akkoord aan. Wijkt zij af, dan legt zij dat hier uit."
            : Eigen("doel", "aantal mensen of gemeenten, en in welk jaar"));
        yield return new Kop(3, "Ontwerp");
        yield return Kandidaten();
        foreach (var blok in Aanpakwerkblad.Blokken(bron, aanpak => aanpak.Basisfunctionaliteit == functie.Id).Concat(Afwegingtabel.Maak(_gekozen)).Concat(Keten()))
        {
            yield return blok;
        }
    }

    private Blok Kandidaten() => _gekozen.Count == 0
        ? new Alinea("Voor deze basisfunctionaliteit is in het dossier nog geen interventie gekozen.")
        : new Tabel("Interventies uit het dossier", ["Interventie", "Erkenning", "Kosten", "Besluit en reden"], [26, 22, 22, 30],
        [
            .. _gekozen.Select(k => (IReadOnlyList<Zin>)
            [
                ((Zin)k.Interventie.Naam).Met(noten.Verwijs(k.Interventie, k.Interventie.LaatsteErkenning?.Bron)),
                Feitenzin.Erkenning(bron.Catalogus, k.Interventie),
                bron.Catalogus.KostenramingVan(k.Interventie)?.Tekst ?? (Zin)"geen kosten in onze bronnen",
                Feitenzin.BesluitMetReden(bron.Catalogus, k.Item),
            ]),
        ]);

    private IEnumerable<Blok> Keten()
    {
        if (overzicht?.Keten is not { Count: > 0 } keten)
        {
            yield break;
        }

        var opLijst = _gekozen.Select(k => k.Interventie.Id).ToHashSet(StringComparer.Ordinal);
        yield return new Tabel("De keten: wat vult welk onderdeel in", ["Onderdeel", "Uit het dossier", "Ook mogelijk volgens de catalogus"], [32, 32, 36],
        [
            .. keten.Select(stap => (IReadOnlyList<Zin>)
            [
                stap.Stap == 0 ? $"{stap.Naam} (hele keten)" : string.Create(_vast, $"{stap.Stap}. {stap.Naam}"),
                Namen(stap.Voorstellen.Where(opLijst.Contains)) is { Length: > 0 } eigen ? eigen : "nog niets gekozen",
                Namen(stap.Voorstellen.Where(id => !opLijst.Contains(id)).Take(3)) is { Length: > 0 } ook ? ook : "geen interventie in de catalogus",
            ]),
        ]);
    }

    private string Namen(IEnumerable<string> ids) => string.Join("\n", ids.Select(id => bron.Catalogus.Interventie(id)?.Naam ?? id));

    private IEnumerable<Blok> Gap() =>
    [
        new Kop(2, "GAP: wat is daarvoor nodig?"),
        new Kop(3, "Doelen van het project"),
        new Opsomming([.. functie.Aandachtspunten.Select(a => (Zin)$"Aandachtspunt: {a}"), Eigen("wie", "organisaties die het uitvoeren en een trekker die aanspreekbaar is")]),
        .. Taakwerkblad.Blokken(taken),
        new Kop(3, "Financieel plan (niet verplicht)"),
        .. NietVerplicht("geld", [.. Geldtabellen.Betalers(bron, functie), .. Geldtabellen.Lijnen(bron, noten, functie)]),
        new Kop(3, "Monitoring (niet verplicht)"),
        .. NietVerplicht("volgen", [.. Telling(), .. metingen.Maak(functie)]),
        new Kop(3, "Planning van mijlpalen"),
        new Alinea(Eigen("groei", "wat er per jaar bij komt, met mijlpalen van de regio; de landelijke staan voorin")),
    ];

    /// <summary>What the catalogue says with the text of the region below it; that it is empty only when it is.</summary>
    private IEnumerable<Blok> NietVerplicht(string plek, IReadOnlyList<Blok> bekend) =>
        HeeftEigen(plek) ? [.. bekend, new Alinea(Eigen(plek, ""))] : bekend.Count > 0 ? bekend : [new Alinea("Niet ingevuld; dit deel is niet verplicht.")];

    private IEnumerable<Blok> Telling() => functie.Streefwaarden.Count > 0
        ? [new Opsomming([.. functie.Streefwaarden.Select(s => (Zin)$"Te tellen: {s.Wat.MetKleineLetter()}, {s.Eenheid}.")])]
        : [];

    private bool HeeftEigen(string plek) => bron.HeeftTekst(Tekstplekken.VanFunctie(functie.Id, plek));

    private Zin Eigen(string plek, string wat) => bron.Tekst(Tekstplekken.VanFunctie(functie.Id, plek), wat);
}
