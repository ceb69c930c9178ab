using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Eén interventie op de shortlist, met uw notitie, uw besluit en de vragen die u erover stelde.</summary>
internal sealed record ShortlistitemVerzoek
{
    /// <summary>Id van de interventie.</summary>
    [Length(1, 100)]
    public required string Interventie { get; init; }

    /// <summary>Uw eigen woorden. Zet er geen persoonsgegevens in.</summary>
    [MaxLength(Shortlistgrens.Tekst)]
    public string? Notitie { get; init; }

    /// <summary>Wat u besloot; null als er nog niets besloten is.</summary>
    public BesluitVerzoek? Besluit { get; init; }

    /// <summary>De vraag waar het voorstel uit kwam: hetzelfde bericht als POST /voorstellen. De plaats in het voorstel wordt erbij bewaard.</summary>
    public VoorstelVerzoek? Voorstel { get; init; }

    /// <summary>De financieringstoets die u deed: hetzelfde bericht als POST /financieringstoetsen. Het antwoord wordt erbij bewaard.</summary>
    public FinancieringstoetsVerzoek? Financieringstoets { get; init; }

    /// <summary>De afweging lokaal of regionaal die u maakte: hetzelfde bericht als POST /afwegingen. De uitkomst wordt erbij bewaard.</summary>
    public AfwegingVerzoek? Afweging { get; init; }
}

/// <summary>Een besluit met de reden.</summary>
internal sealed record BesluitVerzoek
{
    /// <summary>nog-open, gekozen of afgewezen.</summary>
    public required Besluitkeuze Keuze { get; init; }

    /// <summary>Waarom.</summary>
    [MaxLength(Shortlistgrens.Tekst)]
    public string? Reden { get; init; }
}
