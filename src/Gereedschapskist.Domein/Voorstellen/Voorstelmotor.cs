using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Filters;
using Gereedschapskist.Domein.Voorstellen.Ketens;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Robuustheid;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Proposes interventies for a question: filter, judge, rank, test the order, explain.</summary>
public static class Voorstelmotor
{
    /// <summary>
    /// The proposals, or every fault in the question. Pure: the same catalogue, question, day and search scores give the same answer.
    /// </summary>
    /// <param name="catalogus">The catalogue as it stands.</param>
    /// <param name="vraag">The question as asked.</param>
    /// <param name="peildatum">The day from which ages of facts count.</param>
    /// <param name="zoek">Text search for a goal in free words; null when there is none.</param>
    public static Uitkomst<Voorstelantwoord> StelVoor(Catalogus catalogus, Voorstelvraag vraag, DateOnly peildatum, Tekstzoeker? zoek = null)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var (gecontroleerd, fouten) = Voorstelvraagcontrole.Controleer(catalogus, vraag, peildatum, zoek);
        return gecontroleerd is null ? fouten : Beantwoord(gecontroleerd, vraag);
    }

    /// <summary>
    /// What the proposal for a question says of the numbers here and of the chain, without its ranking: most of the work of a proposal is
    /// finding out how sure that is. Null when there is a fault in the question.
    /// </summary>
    public static Functieoverzicht? Overzie(Catalogus catalogus, Voorstelvraag vraag, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        if (Voorstelvraagcontrole.Controleer(catalogus, vraag, peildatum, null).Vraag is not { } opdracht)
        {
            return null;
        }

        var zeef = Zeef.Pas(opdracht);
        return new(Rekenhulp.Bereken(opdracht), Ketenzicht.Maak(opdracht, Beoordeling.Rangschik(zeef.Kandidaten, opdracht), zeef.Uitgesloten));
    }

    private static Voorstelantwoord Beantwoord(Voorstelopdracht vraag, Voorstelvraag gesteld)
    {
        var zeef = Zeef.Pas(vraag);
        var ranglijst = Beoordeling.Rangschik(zeef.Kandidaten, vraag);
        var stevigheid = Stevigheid.Meet(ranglijst, vraag.Gewichten.Aandelen(), vraag.Gewichten.Som, vraag.Zaad);
        var rekenbeeld = Rekenhulp.Bereken(vraag);
        var schrijver = new Voorstelschrijver(vraag, ranglijst, stevigheid);
        var onzekerheid = Onzekerheidsweergave.Maak(vraag, ranglijst, stevigheid);
        var voorstellen = Enumerable.Range(0, Math.Min(vraag.Aantal, ranglijst.Count)).Select(schrijver.Schrijf).ToList();
        return new Voorstelantwoord
        {
            CatalogusVersie = vraag.Catalogus.Versie,
            Peildatum = vraag.Peildatum,
            Vraag = Vraagweergave.Maak(vraag, gesteld),
            Bouwstenen = Bouwsteenzicht.Maak(vraag, ranglijst),
            LooptHier = Plaatszicht.Maak(vraag, ranglijst),
            Voorstellen = voorstellen,
            Groepen = onzekerheid.TeDunVoorRangorde ? Voorstelgroepen.Maak(voorstellen) : [],
            Kandidaten = ranglijst.Count,
            Uitgesloten = zeef.Uitgesloten,
            Filters = zeef.Filters,
            GeenVoorstel = ranglijst.Count == 0 ? Leegverklaring.Verklaar(zeef, vraag.Catalogus.Labels) : null,
            Keten = Ketenzicht.Maak(vraag, ranglijst, zeef.Uitgesloten),
            Rekenhulp = rekenbeeld,
            Onzekerheid = onzekerheid,
        };
    }
}
