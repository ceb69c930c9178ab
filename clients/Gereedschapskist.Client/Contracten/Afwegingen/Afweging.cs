namespace Gereedschapskist.Client;

/// <summary>
/// De uitkomst voor één interventie in één gebied. Dezelfde vraag, catalogusversie en kaderversie geven dezelfde uitkomst.
/// </summary>
public sealed record Afweging
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Het kader waarmee is gewogen.</summary>
    public required GebruiktKader Kader { get; init; }

    /// <summary>De interventie waarover is gewogen.</summary>
    public required AfgewogenInterventie Interventie { get; init; }

    /// <summary>Het gebied waarover is gewogen.</summary>
    public required AfwegingGebied Gebied { get; init; }

    /// <summary>Advies: een code; /codelijsten legt de codes uit.</summary>
    public required Advies Advies { get; init; }

    /// <summary>Elk advies dat de open vragen nog toelaten.</summary>
    public IReadOnlyList<Advies> MogelijkeAdviezen { get => field ?? []; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required AfwegingZekerheid Zekerheid { get; init; }

    /// <summary>De schaal van inkoop, coördinatie, uitvoering, en kennis en monitoring.</summary>
    public IReadOnlyList<OnderdeelBesluit> PerOnderdeel { get => field ?? []; init; }

    /// <summary>Het advies per gemeente, op volgorde van code.</summary>
    public IReadOnlyList<GemeenteAdvies> PerGemeente { get => field ?? []; init; }

    /// <summary>Rekenvoorstel: gemeenten die samen een groep vullen. Of zij buren zijn, is niet bekend.</summary>
    public IReadOnlyList<Cluster> Clusters { get => field ?? []; init; }

    /// <summary>Verwachte deelnemers per jaar.</summary>
    public required Deelnemers Deelnemers { get; init; }

    /// <summary>Elk criterium met antwoord, bijdrage, uitleg en bronnen.</summary>
    public IReadOnlyList<Criteriumoordeel> Criteria { get => field ?? []; init; }

    /// <summary>Voorwaarden waaraan niet is voldaan, en andere zaken om vooraf te weten.</summary>
    public IReadOnlyList<string> Waarschuwingen { get => field ?? []; init; }

    /// <summary>Wat bronnen al over de schaal zeggen.</summary>
    public IReadOnlyList<BekendeSchaalAntwoord> BekendeSchaal { get => field ?? []; init; }

    /// <summary>Wanneer de uitvoering van schaal verandert, als al het andere gelijk blijft.</summary>
    public IReadOnlyList<Omslagpunt> Omslagpunten { get => field ?? []; init; }

    /// <summary>Wat nog open staat; wat het meest kan veranderen staat vooraan.</summary>
    public IReadOnlyList<OpenVraag> OpenVragen { get => field ?? []; init; }

    /// <summary>Een alinea voor een raadsvoorstel.</summary>
    public required string Motivering { get; init; }
}
