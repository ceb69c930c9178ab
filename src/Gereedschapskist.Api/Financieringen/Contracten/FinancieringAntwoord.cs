using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wie welk onderdeel betaalt.</summary>
internal sealed record FinancieringAntwoord
{
    /// <summary>Versie van de catalogus; dezelfde vraag geeft bij dezelfde versie hetzelfde antwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De dag waarover het antwoord gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Id van de interventie; null als de vraag daar niet over ging.</summary>
    public required string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit; null als de vraag daar niet over ging.</summary>
    public required string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van de keten; null als de vraag daar niet over ging.</summary>
    public required string? Keten { get; init; }

    /// <summary>Het antwoord in een paar zinnen: wie wat betaalt, waar het nog van afhangt en voor wat het eigen risico geldt.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>Eén oordeel per onderdeel, in de volgorde van de keten.</summary>
    public required IReadOnlyList<OnderdeeloordeelAntwoord> Oordelen { get; init; }

    /// <summary>Wat voor het geheel geldt als onderdelen bij verschillende partijen uitkomen; anders null.</summary>
    public required KaderregelAntwoord? Geheel { get; init; }

    /// <summary>Welke onbekende feiten iets zouden beslissen, het meest beslissende eerst.</summary>
    public required IReadOnlyList<VervolgvraagAntwoord> Vervolgvragen { get; init; }

    /// <summary>Het algemene kader, als geen keten beschrijft waar de vraag over gaat. Geen oordeel over vergoeding.</summary>
    public required IReadOnlyList<KaderregelAntwoord> Kader { get; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen, los van de regels.</summary>
    public required IReadOnlyList<FinancieringsfeitAntwoord> Feiten { get; init; }

    /// <summary>Velden van de situatie die bij geen van deze onderdelen meetellen.</summary>
    public required IReadOnlyList<string> NietGebruikt { get; init; }

    /// <summary>Wat u moet weten voor u het antwoord gebruikt.</summary>
    public required IReadOnlyList<WaarschuwingAntwoord> Waarschuwingen { get; init; }

    public static FinancieringAntwoord Van(Financieringsantwoord a, Catalogus catalogus) => new()
    {
        CatalogusVersie = catalogus.Versie,
        Peildatum = a.Peildatum,
        Interventie = a.Interventie,
        Basisfunctionaliteit = a.Basisfunctionaliteit,
        Keten = a.Keten,
        Samenvatting = a.Samenvatting,
        Oordelen = [.. a.Oordelen.Select(o => OnderdeeloordeelAntwoord.Van(o, catalogus))],
        Geheel = a.Geheel is { } geheel ? KaderregelAntwoord.Van(geheel, catalogus) : null,
        Vervolgvragen = [.. a.Vervolgvragen.Select(v => VervolgvraagAntwoord.Van(v))],
        Kader = [.. a.Kader.Select(k => KaderregelAntwoord.Van(k, catalogus))],
        Feiten = a.Interventie is { } id ? [.. a.Feiten.Select(f => FinancieringsfeitAntwoord.Van(f, catalogus.Interventie(id)!))] : [],
        NietGebruikt = a.NietGebruikt,
        Waarschuwingen = [.. a.Waarschuwingen.Select(w => new WaarschuwingAntwoord(w.Code, w.Melding))],
    };
}
