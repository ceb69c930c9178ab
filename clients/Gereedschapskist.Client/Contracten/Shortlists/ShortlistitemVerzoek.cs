namespace Gereedschapskist.Client;

/// <summary>Eén interventie op de shortlist, met uw notitie, uw besluit en de vragen die u erover stelde.</summary>
public sealed record ShortlistitemVerzoek
{
    /// <summary>Id van de interventie (hoogstens 100 tekens).</summary>
    public required string Interventie { get; init; }

    /// <summary>Uw eigen woorden. Zet er geen persoonsgegevens in (hoogstens 10000 tekens).</summary>
    public string? Notitie { get; init; }

    /// <summary>Een besluit met de reden.</summary>
    public Besluit? Besluit { get; init; }

    /// <summary>De vraag waar het voorstel uit kwam; haar plaats in het voorstel wordt erbij bewaard.</summary>
    public VoorstelVerzoek? Voorstel { get; init; }

    /// <summary>De financieringstoets die u deed; het antwoord wordt erbij bewaard.</summary>
    public FinancieringstoetsVerzoek? Financieringstoets { get; init; }

    /// <summary>De afweging lokaal of regionaal die u maakte; de uitkomst wordt erbij bewaard.</summary>
    public AfwegingVerzoek? Afweging { get; init; }
}
