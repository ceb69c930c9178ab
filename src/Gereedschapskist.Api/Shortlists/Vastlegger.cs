using System.Text.Json;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Answers the questions that come along with a shortlist and freezes question and answer; every fault goes to one list.</summary>
internal sealed class Vastlegger(Catalogus catalogus, DateOnly peildatum, Tekstzoeker zoek)
{
    private readonly Dictionary<string, Uitkomst<Voorstelantwoord>> _voorstellen = new(StringComparer.Ordinal);

    public List<Fout> Fouten { get; } = [];

    public Shortlistitem Leg(ShortlistitemVerzoek item, int plek) => new()
    {
        Interventie = item.Interventie,
        Notitie = item.Notitie,
        Besluit = item.Besluit is { } besluit ? new Besluit(besluit.Keuze, besluit.Reden) : null,
        Voorstel = StelVoor(item, $"items[{plek}].voorstel"),
        Financieringstoets = Toets(item, $"items[{plek}].financieringstoets"),
        Afweging = Weeg(item, $"items[{plek}].afweging"),
    };

    private Vastlegging? StelVoor(ShortlistitemVerzoek item, string pad)
    {
        if (item.Voorstel is not { } verzoek)
        {
            return null;
        }

        // Items that came from one proposal all carry its question; it is answered once.
        var vraag = JsonSerializer.SerializeToElement(verzoek, VoorstelJsonContext.Default.VoorstelVerzoek);
        if (!_voorstellen.TryGetValue(vraag.GetRawText(), out var uitkomst))
        {
            _voorstellen[vraag.GetRawText()] = uitkomst = Voorstelmotor.StelVoor(catalogus, verzoek.NaarVraag(), peildatum, zoek);
        }

        return uitkomst.Gelukt ? Maak(vraag, Voorstelsamenvatting.Maak(uitkomst.Waarde, item.Interventie)) : Weiger(uitkomst.Fouten, pad);
    }

    private Vastlegging? Toets(ShortlistitemVerzoek item, string pad)
    {
        if (item.Financieringstoets is not { } verzoek)
        {
            return null;
        }

        var vraag = verzoek with { Peildatum = verzoek.Peildatum ?? peildatum };
        var uitkomst = Financieringstoets.Toets(catalogus, vraag.NaarVraag(peildatum));
        if (!Hoort(verzoek.Interventie, item, pad) || !uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Fouten, pad);
        }

        return Maak(
            JsonSerializer.SerializeToElement(vraag, FinancieringenJsonContext.Default.FinancieringstoetsVerzoek),
            Oordeelbundeling.Bundel(uitkomst.Waarde.Oordelen).Select(o => new Vastleggingsregel(o.Naam, catalogus.Labels.Van(o.Oordeel), o.Uitleg)));
    }

    private Vastlegging? Weeg(ShortlistitemVerzoek item, string pad)
    {
        if (item.Afweging is not { } verzoek)
        {
            return null;
        }

        var uitkomst = Afweger.Weeg(catalogus, verzoek.NaarVraag());
        if (!Hoort(verzoek.Interventie, item, pad) || !uitkomst.Gelukt)
        {
            return Weiger(uitkomst.Fouten, pad);
        }

        return Maak(JsonSerializer.SerializeToElement(verzoek, AfwegingJsonContext.Default.AfwegingVerzoek), Afwegingsamenvatting.Maak(catalogus, uitkomst.Waarde));
    }

    private Vastlegging? Weiger(IEnumerable<Fout> fouten, string pad)
    {
        Fouten.AddRange(fouten.Select(f => f with { Veld = $"{pad}.{f.Veld}" }));
        return null;
    }

    private Vastlegging Maak(JsonElement vraag, IEnumerable<Vastleggingsregel> samenvatting) => new()
    {
        CatalogusVersie = catalogus.Versie,
        Peildatum = peildatum,
        Vraag = vraag,
        Samenvatting = [.. samenvatting],
    };

    private bool Hoort(string? gevraagd, ShortlistitemVerzoek item, string pad)
    {
        if (gevraagd is null || gevraagd == item.Interventie)
        {
            return true;
        }

        Fouten.Add(new Fout(
            $"{pad}.interventie", Foutcodes.InterventieAnders, "Deze vraag gaat over een andere interventie dan het item waar zij bij staat.",
            $"Gebruik '{Nl.Kort(item.Interventie)}', of zet de vraag bij het goede item."));
        return false;
    }
}
