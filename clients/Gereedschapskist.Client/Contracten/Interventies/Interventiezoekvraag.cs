using Refit;

namespace Gereedschapskist.Client;

/// <summary>Waarop u zoekt. Waarden van één filter zijn alternatieven; verschillende filters tellen op.</summary>
public sealed record Interventiezoekvraag
{
    /// <summary>Woorden, een vraag in gewone taal of een naam; typefouten mogen.</summary>
    [AliasAs("zoek")]
    public string? Zoek { get; init; }

    /// <summary>Ids van basisfunctionaliteiten of onderwerpen van de ontwikkelagenda.</summary>
    [AliasAs("basisfunctionaliteit"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Basisfunctionaliteit { get; init; }

    /// <summary>Thema's, zoals de interventie ze noemt.</summary>
    [AliasAs("thema"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Thema { get; init; }

    /// <summary>Ids van gezondheidsdoelen.</summary>
    [AliasAs("gezondheidsdoel"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Gezondheidsdoel { get; init; }

    /// <summary>Leeftijden in jaren: een leeftijd (72), leeftijden van en tot (12-17) of een ondergrens (65-plus).</summary>
    [AliasAs("leeftijd"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Leeftijd { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    [AliasAs("kenmerk"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Kenmerk { get; init; }

    /// <summary>Plaatsen van uitvoering.</summary>
    [AliasAs("setting"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Setting { get; init; }

    /// <summary>Vormen van preventie: universeel, selectief, geindiceerd, zorggerelateerd.</summary>
    [AliasAs("preventievorm"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Preventievorm { get; init; }

    /// <summary>Laagste erkenning die nog meetelt, zoals goed-onderbouwd; de codelijst erkenningsniveau noemt ze.</summary>
    [AliasAs("minimumErkenning")]
    public string? MinimumErkenning { get; init; }

    /// <summary>Wetten of geldstromen waaruit een onderdeel wordt betaald, zoals zvw; de codelijst grondslag noemt ze.</summary>
    [AliasAs("grondslag"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Grondslag { get; init; }

    /// <summary>Hoogste kosten per deelnemer in euro, 0 tot en met 1.000.000. Interventies met onbekende kosten vallen af; de hint zegt hoeveel.</summary>
    [AliasAs("maxKostenPerDeelnemer")]
    public decimal? MaxKostenPerDeelnemer { get; init; }

    /// <summary>Eigenaren, zoals zij in de catalogus staan.</summary>
    [AliasAs("eigenaar"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Eigenaar { get; init; }

    /// <summary>Volgorde, zoals relevantie of naam.</summary>
    [AliasAs("sorteer")]
    public string? Sorteer { get; init; }

    /// <summary>Bladzijde, vanaf 1.</summary>
    [AliasAs("pagina")]
    public int? Pagina { get; init; }

    /// <summary>Aantal resultaten per bladzijde, 1 tot en met 100; zonder dit getal 20.</summary>
    [AliasAs("paginaGrootte")]
    public int? PaginaGrootte { get; init; }
}
