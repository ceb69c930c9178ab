using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>Why this is on the table, what to do, and why this and not that.</summary>
internal static class Besluitadvies
{
    private const int MeesteCijfers = 4;
    private const int MeesteAnderen = 5;

    public static IEnumerable<Blok> Schrijf(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes, Notenlijst noten) =>
    [
        new Kop(1, "Aanleiding"),
        .. Besluitstuk.Eigen(bron, "aanleiding"),
        .. Aanleiding(bron, noten),
        new Kop(1, "Advies"),
        .. Besluitstuk.Eigen(bron, "advies"),
        .. Advies(bron, keuzes, noten),
        new Kop(1, "Waarom dit en niet dat"),
        .. Besluitstuk.Eigen(bron, "waarom"),
        .. Waarom(bron, keuzes),
    ];

    private static IEnumerable<Blok> Aanleiding(Shortlistbron bron, Notenlijst noten)
    {
        var context = bron.Shortlist.Context;
        Zin[] punten =
        [
            .. Plaatscijfer.Alle(bron.Catalogus, context).Take(MeesteCijfers).Select(c => Feitenzin.Cijfer(bron.Catalogus, c, noten)),
            .. context.Gezondheidsdoelen.Select(bron.Catalogus.Gezondheidsdoel).OfType<Gezondheidsdoel>().SelectMany(d => d.Indicatoren).Where(i => i.Doel is not null).Take(2)
                .Select(i => ((Zin)Landelijk(i)).Met(noten.Verwijs(i.Bronnen))),
            .. context.Basisfunctionaliteiten.Select(bron.Catalogus.Basisfunctionaliteit).Where(f => f?.DekkingUiterlijk is not null).Take(2)
                .Select(f => ((Zin)string.Create(CultureInfo.InvariantCulture, $"{f!.Naam} moet uiterlijk in {f.DekkingUiterlijk} overal beschikbaar zijn.")).Met(noten.Verwijs(f.Bronnen))),
        ];
        return punten.Length > 0 ? [new Opsomming(punten)] : bron.Shortlist.Teksten.ContainsKey("aanleiding") ? [] : Besluitstuk.OfInTeVullen(bron, "aanleiding");
    }

    private static string Landelijk(Indicator i) =>
        $"Landelijk: {i.Omschrijving.MetKleineLetter().TrimEnd('.')}. Het doel is {i.Doel!.Tekst}{(i.Doel.Jaar is { } jaar ? $" in {Nl.Jaar(jaar)}" : "")}"
        + (i.Nu is { } nu ? $"; nu is het {nu.Tekst}{(nu.Jaar is { } toen ? $" ({Nl.Jaar(toen)})" : "")}." : ".");

    private static IEnumerable<Blok> Advies(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes, Notenlijst noten)
    {
        var gekozen = keuzes.Where(k => k.Keuze == Besluitkeuze.Gekozen).ToList();
        if (gekozen.Count == 0)
        {
            yield return new Alinea(
                keuzes.Count == 0
                    ? "In dit dossier staat nog geen interventie. Er valt dus nog niets te besluiten."
                    : $"Er is nog niet gekozen. In het dossier staan {Nl.Opsomming([.. keuzes.Select(k => k.Interventie.Naam)])}.",
                Alineasoort.Kader);
            yield break;
        }

        var waarvoor = Dossierkop.Waarvoor(bron.Catalogus, bron.Shortlist.Context, int.MaxValue) is { } doel ? $" voor {doel}" : "";
        var waar = Dossierkop.Waar(bron.Catalogus, bron.Shortlist.Context) is { } plaats ? $" in {plaats}" : "";
        yield return new Alinea(Zin.Vet($"Kies {Nl.Opsomming([.. gekozen.Select(k => k.Interventie.Naam)])}{waarvoor}{waar}.") + Voorbehoud(gekozen), Alineasoort.Kader);
        yield return new Opsomming([.. gekozen.Select(k => Punt(bron, k, noten))]);
    }

    /// <summary>Whoever decides must not read "choose" without that nobody showed that it works.</summary>
    private static string Voorbehoud(List<Keuzebeeld> gekozen)
    {
        var beschreven = gekozen.Where(k => k.Groep == Onderbouwing.AlleenBeschreven).Select(k => k.Interventie.Naam).ToList();
        return beschreven.Count == 0 ? ""
            : $" Let op: van {Nl.Opsomming(beschreven)} is niet aangetoond dat het werkt. Spreek af wat u meet en wanneer u besluit of u ermee doorgaat.";
    }

    private static Zin Punt(Shortlistbron bron, Keuzebeeld k, Notenlijst noten)
    {
        var groep = k.Groep == Onderbouwing.AlleenBeschreven ? "alleen beschreven, effect niet aangetoond" : bron.Catalogus.Labels.InZin(k.Groep);
        var effect = k.Effect is null ? "Er is geen gemeten effect bekend." : $"{(k.EffectOpAnderDoel ? "Op een ander doel: " : "")}{k.Effect.Tekst}";
        return (Zin.Vet($"{k.Interventie.Naam} ") + $"({groep}). " + ((Zin)effect).Met(k.Effect?.Bronnen.Select(noten.Verwijs) ?? [])) + (k.Item.Besluit?.Reden is { } reden ? $" Reden: {reden}" : "");
    }

    private static IEnumerable<Blok> Waarom(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes)
    {
        if (keuzes.Count > 0)
        {
            yield return new Tabel(
                "Wat is overwogen", ["Interventie", "Besluit", "Hoe zeker het werkt", "Reden"], [28, 14, 22, 36],
                [
                    .. keuzes.OrderBy(k => Volgorde(k.Keuze)).Select(k => (IReadOnlyList<Zin>)
                    [
                        k.Interventie.Naam, Feitenzin.Besluit(bron.Catalogus, k.Item.Besluit), bron.Catalogus.Labels.InZin(k.Groep),
                        k.Item.Besluit?.Reden ?? k.Item.Notitie ?? (Zin)"nog niet opgeschreven",
                    ]),
                ]);
        }

        foreach (var voorstel in bron.Shortlist.Voorstellen)
        {
            yield return new Alinea(Voorstelzin([.. keuzes.Select(k => k.Interventie.Naam)], voorstel));
        }
    }

    /// <summary>How many were weighed, and what stood high and was left out: whoever decides must see the alternatives.</summary>
    private static string Voorstelzin(HashSet<string> inDossier, Vastlegging voorstel)
    {
        var anderen = voorstel.Samenvatting.Skip(1).Select(r => r.Wat).Where(naam => !inDossier.Contains(naam)).Take(MeesteAnderen).ToList();
        var aantal = voorstel.Samenvatting is [var eerste, ..] ? eerste.Uitkomst : null;
        var begin = $"Voor {voorstel.Onderwerp} pasten {aantal} bij de vraag, met de feiten van {Nl.Datum(voorstel.Peildatum)}.";
        return anderen.Count == 0 ? begin : $"{begin} Niet in dit dossier, maar wel voorgesteld: {Nl.Opsomming(anderen)}.";
    }

    private static int Volgorde(Besluitkeuze keuze) => keuze switch { Besluitkeuze.Gekozen => 0, Besluitkeuze.NogOpen => 1, _ => 2 };
}
