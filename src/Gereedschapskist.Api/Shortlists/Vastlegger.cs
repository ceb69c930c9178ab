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
    private static readonly Fout _teVeelVragen = new(
        "", Foutcodes.TeVeel, $"Dit bericht stelt meer dan {Shortlistgrens.Vragen} verschillende vragen om een voorstel.",
        "Laat bij deze interventie 'voorstel' weg, of stel dezelfde vraag als bij een andere.");

    private readonly Dictionary<string, Uitkomst<Voorstelantwoord>> _voorstellen = new(StringComparer.Ordinal);
    private readonly Reeksmaat _gewogen = new();

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

    /// <summary>The rankings that were asked for; of one subject the last.</summary>
    public IReadOnlyList<Vastlegging> Voorstellen(IEnumerable<VoorstelVerzoek> verzoeken) =>
        PerOnderwerp(verzoeken.Take(Shortlistgrens.Vastleggingen).Select((verzoek, plek) => LegVast(verzoek, $"voorstellen[{plek}]")));

    /// <summary>Who pays for a basisfunctionaliteit or chain; of one subject the last.</summary>
    public IReadOnlyList<Vastlegging> Financieringstoetsen(IReadOnlyList<FinancieringstoetsVerzoek> verzoeken) =>
        PerOnderwerp(verzoeken.Take(Shortlistgrens.Vastleggingen).Select((verzoek, plek) => LegVast(verzoek, $"financieringstoetsen[{plek}]")));

    private Vastlegging? LegVast(VoorstelVerzoek verzoek, string pad)
    {
        var (vraag, uitkomst) = Beantwoord(verzoek);
        return uitkomst.Gelukt
            ? Maak(vraag, Voorstelsamenvatting.Geheel(catalogus, uitkomst.Waarde)) with { Onderwerp = Voorstelsamenvatting.Onderwerp(uitkomst.Waarde) }
            : Weiger(uitkomst.Fouten, pad);
    }

    private Vastlegging? LegVast(FinancieringstoetsVerzoek verzoek, string pad)
    {
        var vraag = verzoek with { Peildatum = verzoek.Peildatum ?? peildatum };
        var uitkomst = Financieringstoets.Toets(catalogus, vraag.NaarVraag(peildatum));
        return uitkomst.Gelukt ? Oordelen(vraag, uitkomst.Waarde) with { Onderwerp = Onderwerp(verzoek) } : Weiger(uitkomst.Fouten, pad);
    }

    private string? Onderwerp(FinancieringstoetsVerzoek verzoek) => verzoek switch
    {
        { Interventie: { } id } => catalogus.Interventiezoeker.Vind(id)?.Naam,
        { Basisfunctionaliteit: { } id } => catalogus.Basisfunctionaliteit(id)?.Naam,
        { Keten: { } id } => catalogus.Keten(id)?.Naam,
        _ => null,
    };

    private static List<Vastlegging> PerOnderwerp(IEnumerable<Vastlegging?> vastleggingen) =>
        [.. vastleggingen.OfType<Vastlegging>().Reverse().DistinctBy(v => v.Onderwerp).Reverse()];

    private Vastlegging? StelVoor(ShortlistitemVerzoek item, string pad)
    {
        if (item.Voorstel is not { } verzoek)
        {
            return null;
        }

        var (vraag, uitkomst) = Beantwoord(verzoek);
        return uitkomst.Gelukt ? Maak(vraag, Voorstelsamenvatting.Maak(uitkomst.Waarde, item.Interventie)) : Weiger(uitkomst.Fouten, pad);
    }

    /// <summary>Items that came from one proposal all carry its question; it is answered once. Of different questions only so many are.</summary>
    private (JsonElement Vraag, Uitkomst<Voorstelantwoord> Uitkomst) Beantwoord(VoorstelVerzoek verzoek)
    {
        var vraag = JsonSerializer.SerializeToElement(verzoek, VoorstelJsonContext.Default.VoorstelVerzoek);
        var tekst = vraag.GetRawText();
        if (!_voorstellen.TryGetValue(tekst, out var uitkomst))
        {
            _voorstellen[tekst] = uitkomst = _voorstellen.Count < Shortlistgrens.Vragen
                ? Voorstelmotor.StelVoor(catalogus, verzoek.NaarVraag(), peildatum, zoek)
                : new List<Fout> { _teVeelVragen };
        }

        return (vraag, uitkomst);
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

        return Oordelen(vraag, uitkomst.Waarde);
    }

    private Vastlegging Oordelen(FinancieringstoetsVerzoek vraag, Financieringsantwoord antwoord) => Maak(
        JsonSerializer.SerializeToElement(vraag, FinancieringenJsonContext.Default.FinancieringstoetsVerzoek),
        Oordeelbundeling.Bundel(antwoord.Oordelen).Select(o => new Vastleggingsregel(o.Naam, catalogus.Labels.Van(o.Oordeel), o.Uitleg)));

    private Vastlegging? Weeg(ShortlistitemVerzoek item, string pad)
    {
        if (item.Afweging is not { } verzoek)
        {
            return null;
        }

        var register = new Registervulling(catalogus, verzoek, peildatum);
        var vraag = register.Vul(verzoek.NaarVraag());
        var uitkomst = _gewogen.Tel(vraag) is { } teGroot ? new List<Fout> { teGroot } : Afweger.Weeg(catalogus, vraag);
        if (!Hoort(verzoek.Interventie, item, pad) || !uitkomst.Gelukt || register.Fouten.Count > 0)
        {
            return Weiger(uitkomst.Fouten.Concat(register.Fouten), pad);
        }

        return Maak(JsonSerializer.SerializeToElement(verzoek, AfwegingJsonContext.Default.AfwegingVerzoek), Afwegingsamenvatting.Maak(catalogus, uitkomst.Waarde));
    }

    private Vastlegging? Weiger(IEnumerable<Fout> fouten, string pad)
    {
        Fouten.AddRange(fouten.Select(f => f with { Veld = f.Veld.Length == 0 ? pad : $"{pad}.{f.Veld}" }));
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
            $"{pad}.interventie", Foutcodes.InterventieAnders, "Deze vraag gaat over een andere interventie dan het item waar de vraag bij staat.",
            $"Gebruik '{Nl.Kort(item.Interventie)}', of zet de vraag bij het goede item."));
        return false;
    }
}
