using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringstoetsen;

/// <summary>Answers who pays which part. Pure: the same catalogue, question and peildatum give the same answer.</summary>
public static class Financieringstoets
{
    /// <summary>Most checks in one batch.</summary>
    public const int MaximumPerKeer = 100;

    public static Uitkomst<Financieringsantwoord> Toets(Catalogus catalogus, Financieringsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var situatie = Situatielezer.Lees(vraag.Situatie, catalogus.Financiering);
        List<Fout> fouten =
        [
            .. Financieringsvraagcontrole.Fouten(vraag, catalogus),
            .. situatie.Gelukt ? Tegenspraken.Fouten(situatie.Waarde, catalogus.Financiering) : situatie.Fouten,
        ];
        if (fouten.Count > 0 || !situatie.Gelukt)
        {
            return fouten;
        }

        return vraag switch
        {
            { Interventie: { } id } => Toets(catalogus, catalogus.Interventiezoeker.Vind(id)!, vraag.Peildatum, situatie.Waarde),
            { Keten: { } id } => Toets(catalogus, catalogus.Keten(id)!, vraag.Peildatum, situatie.Waarde),
            _ => Toets(catalogus, catalogus.Functiezoeker.Vind(vraag.Basisfunctionaliteit)!, vraag.Peildatum, situatie.Waarde),
        };
    }

    /// <summary>Checks in order; the errors of all of them together, each with its place in the list.</summary>
    /// <param name="catalogus">The catalogue as it stands.</param>
    /// <param name="vragen">The checks.</param>
    /// <param name="cancellationToken">Stops between two checks, when nobody waits for the answer any more.</param>
    public static Uitkomst<Financieringsantwoorden> ToetsAlle(
        Catalogus catalogus, IReadOnlyList<Financieringsvraag> vragen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vragen);
        if (vragen.Count is 0 or > MaximumPerKeer)
        {
            return new List<Fout>
            {
                new("toetsen", vragen.Count == 0 ? Foutcodes.TeWeinig : Foutcodes.TeVeel, $"U stuurt {vragen.Count} toetsen; 1 tot en met {MaximumPerKeer} kan.", $"Verdeel de toetsen over aanvragen van hoogstens {MaximumPerKeer}."),
            };
        }

        List<Uitkomst<Financieringsantwoord>> uitkomsten = [.. vragen.TotVertrek(cancellationToken).Select(v => Toets(catalogus, v))];
        List<Fout> fouten = [.. uitkomsten.SelectMany((u, i) => u.Fouten.Select(f => f with { Veld = $"toetsen[{i}].{f.Veld}" }))];
        return fouten.Count > 0 ? fouten : new Financieringsantwoorden([.. uitkomsten.Select(u => u.Waarde!)]);
    }

    public static Financieringsantwoord Toets(Catalogus catalogus, Interventie interventie, DateOnly peildatum, Situatie situatie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(interventie);
        var kennis = catalogus.Financiering;
        var antwoord = Toets(kennis, kennis.VragenOver(interventie), interventie.Naam, peildatum, situatie);
        var inKeten = antwoord.Oordelen.Any(o => o.Keten is not null);
        return antwoord with
        {
            Interventie = interventie.Id,
            Oordelen = [.. antwoord.Oordelen.Select(o => Feitenbijoordeel.Bij(o, interventie, peildatum))],
            Kader = inKeten ? [] : Algemeenkader.Voor(kennis.Inhoud, interventie, situatie),
            Feiten = interventie.Financiering,
            Waarschuwingen = [.. Waarschuwingen.Over(interventie, situatie, kennis), .. antwoord.Waarschuwingen],
        };
    }

    public static Financieringsantwoord Toets(Catalogus catalogus, Basisfunctionaliteit functie, DateOnly peildatum, Situatie situatie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(functie);
        var kennis = catalogus.Financiering;
        var antwoord = Toets(kennis, kennis.VragenOver(functie), functie.Naam, peildatum, situatie);
        return antwoord with
        {
            Basisfunctionaliteit = functie.Id,
            Kader = antwoord.Oordelen.Any(o => o.Keten is not null) ? [] : Algemeenkader.Voor(kennis.Inhoud, null, situatie),
        };
    }

    public static Financieringsantwoord Toets(Catalogus catalogus, Keten keten, DateOnly peildatum, Situatie situatie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(keten);
        return Toets(catalogus.Financiering, catalogus.Financiering.VragenOver(keten), keten.Naam, peildatum, situatie) with { Keten = keten.Id };
    }

    private static Financieringsantwoord Toets(
        Financieringskennis kennis, IReadOnlyList<Onderdeelvraag> vragen, string naam, DateOnly peildatum, Situatie situatie)
    {
        var oordelen = new List<Onderdeeloordeel>(vragen.Count);
        var open = new List<(string, List<OpenVeld>)>(vragen.Count);
        foreach (var onderdeel in vragen)
        {
            var tabelvraag = new Tabelvraag(onderdeel, peildatum, situatie);
            var openVelden = tabelvraag.OpenVelden();
            open.Add((onderdeel.Kennis.Onderdeel.Id, openVelden));
            var oordeel = Oordeelvorming.Vorm(tabelvraag, openVelden, kennis);
            oordelen.Add(oordeel with
            {
                Naam = oordeel.Naam.Length > 0 ? oordeel.Naam : naam,
                ZelfdeAls = oordelen.Find(o => o.Regels.Count > 0 && o.Regels.Select(r => r.Id).SequenceEqual(oordeel.Regels.Select(r => r.Id)))?.Onderdeel,
            });
        }

        return new Financieringsantwoord
        {
            Peildatum = peildatum,
            Oordelen = oordelen,
            Geheel = Algemeenkader.Geheel(kennis.Inhoud, oordelen),
            Vervolgvragen = Vervolgvragen.Van(kennis, open),
            NietGebruikt = [.. situatie.Velden.Where(v => !Gebruikt(v, vragen, oordelen)).Order(StringComparer.Ordinal)],
            Waarschuwingen = Waarschuwingen.Over(vragen, peildatum, situatie, kennis),
        };
    }

    /// <summary>A field counts when a part asks for it, or when the general rules on paying along do.</summary>
    private static bool Gebruikt(string veld, IReadOnlyList<Onderdeelvraag> vragen, List<Onderdeeloordeel> oordelen) =>
        vragen.Any(o => o.Kennis.Tabel.Velden.Any(t => t.Veld.Id == veld))
        || (veld is Veldnamen.Leeftijd or Veldnamen.Gecontracteerd or Veldnamen.Zorgverzekeraar && oordelen.Exists(o => o.Grondslagen.Contains(Grondslag.Zvw)));
}
