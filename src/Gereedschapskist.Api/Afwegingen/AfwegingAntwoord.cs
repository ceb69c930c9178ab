using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>De uitkomst voor één interventie in één gebied. Dezelfde vraag, catalogusversie en kaderversie geven dezelfde uitkomst.</summary>
internal sealed record AfwegingAntwoord
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Het kader waarmee is gewogen.</summary>
    public required GebruiktKader Kader { get; init; }

    /// <summary>De interventie.</summary>
    public required AfgewogenInterventie Interventie { get; init; }

    /// <summary>Waar het over gaat.</summary>
    public required AfwegingGebiedAntwoord Gebied { get; init; }

    /// <summary>De uitkomst in een paar zinnen: op welke schaal, waarom, hoeveel mensen, hoe zeker dat is en wat u nu besluit.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>Het advies op grond van wat bekend is.</summary>
    public required Advies Advies { get; init; }

    /// <summary>Elk advies dat de open vragen nog toelaten.</summary>
    public required IReadOnlyList<Advies> MogelijkeAdviezen { get; init; }

    /// <summary>Of open vragen het advies nog kunnen veranderen.</summary>
    public required Advieszekerheid Zekerheid { get; init; }

    /// <summary>De schaal van inkoop, coördinatie, uitvoering, en kennis en monitoring.</summary>
    public required IReadOnlyList<OnderdeelBesluit> PerOnderdeel { get; init; }

    /// <summary>Het advies per gemeente, op volgorde van code.</summary>
    public required IReadOnlyList<GemeenteAdvies> PerGemeente { get; init; }

    /// <summary>Waarom het advies per gemeente verschilt, of waarom niet; leeg bij één gemeente.</summary>
    public required string Gemeenteverschil { get; init; }

    /// <summary>Rekenvoorstel: gemeenten die samen een groep vullen. Of zij buren zijn, is niet bekend.</summary>
    public required IReadOnlyList<ClusterAntwoord> Clusters { get; init; }

    /// <summary>Verwachte deelnemers per jaar, met waar dat op berust.</summary>
    public required DeelnemersAntwoord Deelnemers { get; init; }

    /// <summary>Elk criterium met antwoord, bijdrage, uitleg en bronnen.</summary>
    public required IReadOnlyList<CriteriumAntwoord> Criteria { get; init; }

    /// <summary>Voorwaarden waaraan niet is voldaan, en andere zaken om vooraf te weten.</summary>
    public required IReadOnlyList<string> Waarschuwingen { get; init; }

    /// <summary>Wat bronnen al over de schaal zeggen.</summary>
    public required IReadOnlyList<BekendeSchaalAntwoord> BekendeSchaal { get; init; }

    /// <summary>Wanneer de uitvoering van schaal verandert, als al het andere gelijk blijft.</summary>
    public required IReadOnlyList<OmslagpuntAntwoord> Omslagpunten { get; init; }

    /// <summary>Wat nog open staat; wat het meest kan veranderen staat vooraan.</summary>
    public required IReadOnlyList<OpenVraagAntwoord> OpenVragen { get; init; }

    /// <summary>Een alinea voor een raadsvoorstel.</summary>
    public required string Motivering { get; init; }
}

/// <summary>Uitkomsten voor een reeks interventies.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt.</param>
/// <param name="Afwegingen">Eén uitkomst per interventie, in de volgorde van de vraag.</param>
internal sealed record AfwegingReeksAntwoord(string CatalogusVersie, IReadOnlyList<AfwegingAntwoord> Afwegingen);
