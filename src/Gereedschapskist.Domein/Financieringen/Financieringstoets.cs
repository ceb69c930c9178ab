using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Answers who pays which part. Pure: the same catalogue, question and peildatum give the same answer.</summary>
public static class Financieringstoets
{
    /// <summary>Most checks in one batch.</summary>
    public const int MaximumPerKeer = 100;

    public static Uitkomst<Financieringsantwoord> Toets(Catalogus catalogus, Financieringsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var situatie = SituatieLezer.Lees(vraag.Situatie, catalogus.Financiering);
        List<Fout> fouten = [.. Vraagcontrole.Fouten(vraag, catalogus), .. situatie.Fouten];
        if (fouten.Count > 0 || !situatie.Gelukt)
        {
            return fouten;
        }

        return vraag.Interventie is { } id
            ? Toets(catalogus, catalogus.Interventie(id)!, vraag.Peildatum, situatie.Waarde)
            : Toets(catalogus, catalogus.Basisfunctionaliteit(vraag.Basisfunctionaliteit!)!, vraag.Peildatum, situatie.Waarde);
    }

    /// <summary>Checks in order; the errors of all of them together, each with its place in the list.</summary>
    public static Uitkomst<Financieringsantwoorden> ToetsAlle(Catalogus catalogus, IReadOnlyList<Financieringsvraag> vragen)
    {
        ArgumentNullException.ThrowIfNull(vragen);
        if (vragen.Count is 0 or > MaximumPerKeer)
        {
            return new List<Fout>
            {
                new("toetsen", vragen.Count == 0 ? Foutcodes.TeWeinig : Foutcodes.TeVeel, $"U stuurt {vragen.Count} toetsen; 1 tot en met {MaximumPerKeer} kan.", $"Verdeel de toetsen over aanvragen van hoogstens {MaximumPerKeer}."),
            };
        }

        List<Uitkomst<Financieringsantwoord>> uitkomsten = [.. vragen.Select(v => Toets(catalogus, v))];
        List<Fout> fouten = [.. uitkomsten.SelectMany((u, i) => u.Fouten.Select(f => f with { Veld = $"toetsen[{i}].{f.Veld}" }))];
        return fouten.Count > 0 ? fouten : new Financieringsantwoorden([.. uitkomsten.Select(u => u.Waarde!)]);
    }

    public static Financieringsantwoord Toets(Catalogus catalogus, Interventie interventie, DateOnly peildatum, Situatie situatie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(interventie);
        var kennis = catalogus.Financiering;
        var vragen = kennis.OnderdelenVan(interventie);
        var antwoord = Toets(kennis, vragen, interventie.Naam, peildatum, situatie);
        return antwoord with
        {
            Interventie = interventie.Id,
            Kader = vragen.Count == 0 ? Algemeenkader.Voor(kennis.Inhoud, interventie, situatie) : [],
            Feiten = interventie.Financiering,
            Waarschuwingen = [.. Waarschuwingen.Over(interventie, situatie, kennis), .. Waarschuwingen.Over(vragen, peildatum, situatie, kennis)],
        };
    }

    public static Financieringsantwoord Toets(Catalogus catalogus, Basisfunctionaliteit functie, DateOnly peildatum, Situatie situatie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(functie);
        var kennis = catalogus.Financiering;
        var vragen = kennis.OnderdelenVan(functie);
        return Toets(kennis, vragen, functie.Naam, peildatum, situatie) with
        {
            Basisfunctionaliteit = functie.Id,
            Kader = vragen.Count == 0 ? Algemeenkader.Voor(kennis.Inhoud, null, situatie) : [],
            Waarschuwingen = Waarschuwingen.Over(vragen, peildatum, situatie, kennis),
        };
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
            open.Add((tabelvraag.Tabel.Onderdeel, openVelden));
            oordelen.Add(Oordeelvorming.Vorm(tabelvraag, openVelden, kennis));
        }

        return new Financieringsantwoord
        {
            Peildatum = peildatum,
            Oordelen = oordelen.Count > 0 ? oordelen : [ZonderKeten(naam)],
            Geheel = Algemeenkader.Geheel(kennis.Inhoud, oordelen),
            Vervolgvragen = Vervolgvragen.Van(kennis, open),
            NietGebruikt = [.. situatie.Velden.Where(v => !vragen.Any(o => o.Kennis.Tabel.Velden.Any(t => t.Veld.Id == v))).Order(StringComparer.Ordinal)],
        };
    }

    private static Onderdeeloordeel ZonderKeten(string naam) => new()
    {
        Onderdeel = Onderdeeloordeel.Geheel,
        Naam = naam,
        Oordeel = Financieringsoordeel.Onbekend,
        MogelijkeOordelen = [Financieringsoordeel.Onbekend],
        Zekerheid = Zekerheid.Onbekend,
        Uitleg = "Geen regel zegt wie dit betaalt. Het algemene kader zegt alleen welke partij bij welke vorm van preventie hoort.",
    };
}
