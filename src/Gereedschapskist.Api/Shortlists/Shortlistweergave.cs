using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A shortlist as the API answers it.</summary>
internal static class Shortlistweergave
{
    public static ShortlistAntwoord NaarAntwoord(this GeopendeShortlist open) => new()
    {
        Id = open.Stuk.Id,
        Versie = open.Stuk.Versie,
        CatalogusVersie = open.Inhoud.CatalogusVersie,
        HuidigeCatalogusVersie = open.Nu.Catalogus.Versie,
        Peildatum = open.Inhoud.Peildatum,
        AangemaaktOp = open.Stuk.AangemaaktOp,
        OpgeslagenOp = open.Stuk.OpgeslagenOp,
        VervaltOp = open.Stuk.VerlooptOp,
        Titel = open.Inhoud.Titel,
        Context = ShortlistcontextVerzoek.Van(open.Inhoud.Context),
        Items = [.. open.Inhoud.Items.Select((item, plek) => Item(open, item, plek + 1))],
        Samenvatting = Dossiersamenvatting.Van(open.Toen, open.Inhoud),
        Voorstellen = [.. open.Inhoud.Voorstellen.Select(v => VastleggingAntwoord.Van(v))],
        Financieringstoetsen = [.. open.Inhoud.Financieringstoetsen.Select(v => VastleggingAntwoord.Van(v))],
        Vergeleken = open.Inhoud.Vergeleken,
        Afspraken = Afspraken(open.Inhoud),
        Teksten = open.Inhoud.Teksten,
        Regio = RegiodeelVerzoek.Van(open.Inhoud.Regio),
    };

    /// <summary>The same content as a request, so that it can be sent in again.</summary>
    public static ShortlistVerzoek NaarVerzoek(this Shortlist shortlist) => new()
    {
        Titel = shortlist.Titel,
        Context = ShortlistcontextVerzoek.Van(shortlist.Context),
        Items = [.. shortlist.Items.Select(Item)],
        Voorstellen = [.. shortlist.Voorstellen.Select(Vraaglezer.Voorstel).OfType<VoorstelVerzoek>()],
        Financieringstoetsen = [.. shortlist.Financieringstoetsen.Select(Vraaglezer.Financieringstoets).OfType<FinancieringstoetsVerzoek>()],
        Vergeleken = shortlist.Vergeleken,
        Afspraken = Afspraken(shortlist),
        Teksten = shortlist.Teksten,
        Regio = RegiodeelVerzoek.Van(shortlist.Regio),
        CatalogusVersie = shortlist.CatalogusVersie,
        Peildatum = shortlist.Peildatum,
    };

    private static AfspraakVerzoek[] Afspraken(Shortlist shortlist) =>
        [.. shortlist.Afspraken.Select(a => new AfspraakVerzoek { Wat = a.Wat, Wie = a.Wie, Wanneer = a.Wanneer })];

    private static ShortlistitemAntwoord Item(GeopendeShortlist open, Shortlistitem item, int volgorde) => new()
    {
        Volgorde = volgorde,
        Interventie = item.Interventie,
        Naam = open.Toen.Interventie(item.Interventie)?.Naam ?? item.Interventie,
        Notitie = item.Notitie,
        Besluit = Besluit(item.Besluit),
        Voorstel = VastleggingAntwoord.Van(item.Voorstel),
        Financieringstoets = VastleggingAntwoord.Van(item.Financieringstoets),
        Afweging = VastleggingAntwoord.Van(item.Afweging),
        Wijzigingen = open.Wijzigingen(item.Interventie),
    };

    private static ShortlistitemVerzoek Item(Shortlistitem item) => new()
    {
        Interventie = item.Interventie,
        Notitie = item.Notitie,
        Besluit = Besluit(item.Besluit),
        Voorstel = Vraaglezer.Voorstel(item.Voorstel),
        Financieringstoets = Vraaglezer.Financieringstoets(item.Financieringstoets),
        Afweging = Vraaglezer.Afweging(item.Afweging),
    };

    private static BesluitVerzoek? Besluit(Besluit? besluit) =>
        besluit is null ? null : new BesluitVerzoek { Keuze = besluit.Keuze, Reden = besluit.Reden };
}
