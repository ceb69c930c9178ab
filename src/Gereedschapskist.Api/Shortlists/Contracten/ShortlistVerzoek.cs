using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
internal sealed record ShortlistVerzoek
{
    /// <summary>Titel, zoals die boven het document komt te staan.</summary>
    [Length(1, Shortlistgrens.Titel)]
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie. Elk deel mag weg.</summary>
    public ShortlistcontextVerzoek? Context { get; init; }

    /// <summary>De interventies, in uw volgorde, hoogstens 500.</summary>
    [MaxLength(Shortlistgrens.Items)]
    public required IReadOnlyList<ShortlistitemVerzoek> Items { get; init; }

    /// <summary>De vragen die u stelde over wat werkt: hetzelfde bericht als POST /voorstellen. Per onderwerp één; de rangorde met redenen wordt erbij bewaard.</summary>
    [MaxLength(Shortlistgrens.Vastleggingen)]
    public IReadOnlyList<VoorstelVerzoek>? Voorstellen { get; init; }

    /// <summary>Wat u vroeg over wie betaalt, voor een basisfunctionaliteit of keten: hetzelfde bericht als POST /financieringstoetsen. Over een interventie hoort het bij het item.</summary>
    [MaxLength(Shortlistgrens.Vastleggingen)]
    public IReadOnlyList<FinancieringstoetsVerzoek>? Financieringstoetsen { get; init; }

    /// <summary>Ids van de interventies die u naast elkaar zette, hoogstens 8.</summary>
    [MaxLength(Shortlistgrens.Vergeleken)]
    public IReadOnlyList<string>? Vergeleken { get; init; }

    /// <summary>Wie wat doet.</summary>
    [MaxLength(Shortlistgrens.Afspraken)]
    public IReadOnlyList<AfspraakVerzoek>? Afspraken { get; init; }

    /// <summary>
    /// Uw eigen teksten, per plek in een document. In het besluitstuk: aanleiding, advies, waarom, kosten, schaal, onzeker en besluit. In de
    /// werkagenda: agenda-mandaatgemeente, agenda-zorgverzekeraar, agenda-vaststelling, agenda-contact en agenda-samenwerking, en per
    /// basisfunctionaliteit nu, doel, groei, wie, geld en volgen, zoals 'valpreventie.nu'. In het regioplan: regioplan-gezondheidsdoelen, regioplan-risicogroepen, regioplan-activiteiten,
    /// regioplan-regionaal-lokaal, regioplan-verantwoordelijkheid, regioplan-uitvoeringsafspraken, regioplan-coordinatie, regioplan-evaluatie en
    /// regioplan-financien. In de samenwerkingsovereenkomst: overeenkomst-partijen, overeenkomst-doel, overeenkomst-geld, overeenkomst-gegevens,
    /// overeenkomst-escalatie en overeenkomst-looptijd.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Teksten { get; init; }

    /// <summary>
    /// Wat de regio bijhoudt: wie wat aanbiedt. Noemt u het niet, dan blijft het bij het wijzigen zoals het is; een lege lijst maakt leeg.
    /// </summary>
    public RegiodeelVerzoek? Regio { get; init; }

    /// <summary>
    /// Versie van de catalogus waarvan de shortlist de feiten toont. Zonder versie is dat bij het maken de versie van nu, en bij het
    /// wijzigen de versie die de shortlist al had. Geef de versie van nu om een oude shortlist bij te werken.
    /// </summary>
    [MaxLength(100)]
    public string? CatalogusVersie { get; init; }

    /// <summary>Dag waarop financieringsregels en erkenningen worden gelezen. Zonder peildatum: vandaag, of de dag die de shortlist al had.</summary>
    public DateOnly? Peildatum { get; init; }
}

/// <summary>Wie wat doet. Noem een rol of organisatie, geen persoon.</summary>
internal sealed record AfspraakVerzoek
{
    /// <summary>Wat er gebeurt.</summary>
    [Length(1, Shortlistgrens.Afspraak)]
    public required string Wat { get; init; }

    /// <summary>De rol of organisatie die het doet; null als dat nog open is.</summary>
    [MaxLength(Shortlistgrens.Afspraak)]
    public string? Wie { get; init; }

    /// <summary>Wanneer, in woorden; null als dat nog open is.</summary>
    [MaxLength(Shortlistgrens.Afspraak)]
    public string? Wanneer { get; init; }
}
