using System.Text.Json;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>The result of a page, answered once, and how it goes into a dossier. What the dossier says already, stays as it is.</summary>
internal sealed class Dossierbijdrage
{
    /// <summary>Longest question that is read: far more than a form can ask.</summary>
    private const int LangsteVraag = 20_000;

    private readonly List<Func<Shortlist, Shortlist>> _stappen = [];

    private Dossierbijdrage()
    {
    }

    /// <summary>Interventies that the dossier gets.</summary>
    public IReadOnlyList<string> Interventies { get; private init; } = [];

    /// <summary>A title for a dossier that begins with this.</summary>
    public string? Titel { get; private set; }

    public Shortlist Op(Shortlist dossier) => _stappen.Aggregate(dossier, (nu, stap) => stap(nu));

    /// <summary>Null when the question cannot be read or answered: an old page, or one that somebody changed.</summary>
    public static Dossierbijdrage? Maak(
        Dossierstuksoort soort, string? vraag, IReadOnlyList<string> interventies, IReadOnlyCollection<string> gekozen, Catalogus catalogus, DateOnly peildatum, Zoekindexen indexen)
    {
        var vastlegger = new Vastlegger(catalogus, peildatum, Doelzoeker.Voor(catalogus, indexen));
        var bijdrage = new Dossierbijdrage { Interventies = soort is Dossierstuksoort.Vergelijking ? [] : interventies };
        bijdrage._stappen.Add(d => VoegToe(d, bijdrage.Interventies, gekozen));
        try
        {
            var gelukt = soort switch
            {
                Dossierstuksoort.Voorstel => bijdrage.Voorstel(Lees(vraag, VoorstelJsonContext.Default.VoorstelVerzoek), vastlegger, catalogus),
                Dossierstuksoort.Financiering => bijdrage.Financiering(Lees(vraag, FinancieringenJsonContext.Default.FinancieringstoetsVerzoek), vastlegger),
                Dossierstuksoort.Afweging => bijdrage.Afweging(Lees(vraag, AfwegingJsonContext.Default.AfwegingVerzoek), vastlegger),
                Dossierstuksoort.Vergelijking => bijdrage.Vergelijking(interventies),
                _ => true,
            };
            return gelukt && vastlegger.Fouten.Count == 0 ? bijdrage : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static T? Lees<T>(string? vraag, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> soort)
        where T : class => vraag is { Length: <= LangsteVraag } ? JsonSerializer.Deserialize(vraag, soort) : null;

    private bool Voorstel(VoorstelVerzoek? verzoek, Vastlegger vastlegger, Catalogus catalogus)
    {
        if (verzoek is null || vastlegger.Voorstellen([verzoek]) is not [var vastgelegd])
        {
            return false;
        }

        var context = Contextvulling.Uit(verzoek.NaarVraag(), catalogus);
        Titel = Dossierkop.Waar(catalogus, context) is { } waar ? $"{vastgelegd.Onderwerp} in {waar}" : vastgelegd.Onderwerp;
        _stappen.Add(d => d with { Context = Contextvulling.VulAan(d.Context, context), Voorstellen = Vervang(d.Voorstellen, vastgelegd) });
        return true;
    }

    private bool Financiering(FinancieringstoetsVerzoek? verzoek, Vastlegger vastlegger)
    {
        if (verzoek is { Interventie: { } id })
        {
            return BijItem(vastlegger.Leg(new ShortlistitemVerzoek { Interventie = id, Financieringstoets = verzoek }, 0), (item, nieuw) => item with { Financieringstoets = nieuw.Financieringstoets });
        }

        if (verzoek is null || vastlegger.Financieringstoetsen([verzoek]) is not [var vastgelegd])
        {
            return false;
        }

        var context = new Shortlistcontext { Basisfunctionaliteit = verzoek.Basisfunctionaliteit };
        Titel = vastgelegd.Onderwerp;
        _stappen.Add(d => d with { Context = Contextvulling.VulAan(d.Context, context), Financieringstoetsen = Vervang(d.Financieringstoetsen, vastgelegd) });
        return true;
    }

    private bool Afweging(AfwegingVerzoek? verzoek, Vastlegger vastlegger)
    {
        if (verzoek is null)
        {
            return false;
        }

        var context = new Shortlistcontext { Regio = verzoek.Regio };
        _stappen.Add(d => d with { Context = Contextvulling.VulAan(d.Context, context) });
        return BijItem(vastlegger.Leg(new ShortlistitemVerzoek { Interventie = verzoek.Interventie, Afweging = verzoek }, 0), (item, nieuw) => item with { Afweging = nieuw.Afweging });
    }

    private bool Vergelijking(IReadOnlyList<string> interventies)
    {
        _stappen.Add(d => d with { Vergeleken = interventies });
        return interventies.Count is > 1 and <= Shortlistgrens.Vergeleken;
    }

    /// <summary>An answer about one interventie stands with it; when it was not in the dossier yet, it comes in.</summary>
    private bool BijItem(Shortlistitem nieuw, Func<Shortlistitem, Shortlistitem, Shortlistitem> neemOver)
    {
        _stappen.Add(d => VoegToe(d, [nieuw.Interventie], []));
        _stappen.Add(d => d with { Items = [.. d.Items.Select(item => item.Interventie == nieuw.Interventie ? neemOver(item, nieuw) : item)] });
        return true;
    }

    private static IReadOnlyList<Vastlegging> Vervang(IReadOnlyList<Vastlegging> oud, Vastlegging nieuw) =>
        [.. oud.Where(v => v.Onderwerp != nieuw.Onderwerp).TakeLast(Shortlistgrens.Vastleggingen - 1), nieuw];

    private static Shortlist VoegToe(Shortlist dossier, IReadOnlyList<string> interventies, IReadOnlyCollection<string> gekozen)
    {
        var erin = dossier.Items.Select(i => i.Interventie).ToHashSet(StringComparer.Ordinal);
        var nieuw = interventies.Where(erin.Add).Select(id => new Shortlistitem { Interventie = id }).ToList();
        if (nieuw.Count == 0 && !dossier.Items.Any(Alsnog))
        {
            return dossier;
        }

        return dossier with { Items = [.. dossier.Items.Concat(nieuw).Select(item => Alsnog(item) ? item with { Besluit = new Besluit(Besluitkeuze.Gekozen, item.Besluit?.Reden) } : item)] };

        // What was decided before is not turned by a tick; what was open is.
        bool Alsnog(Shortlistitem item) => gekozen.Contains(item.Interventie) && (item.Besluit?.Keuze ?? Besluitkeuze.NogOpen) == Besluitkeuze.NogOpen;
    }
}
