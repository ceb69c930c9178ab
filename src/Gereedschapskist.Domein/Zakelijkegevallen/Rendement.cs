using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Baten die een bron voor deze interventie noemt als veelvoud van wat zij kost, toegepast op de kosten hier.</summary>
public sealed record Rendement
{
    /// <summary>Wat de bron zegt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Euro baten per uitgegeven euro.</summary>
    public required decimal BatenPerEuro { get; init; }

    /// <summary>Baten van de kosten van één jaar, ondergrens in euro's.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Baten van de kosten van één jaar, bovengrens in euro's.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Over hoeveel jaar, en andere eenheid van de bron; null als de bron dat niet zegt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Wie de baten heeft.</summary>
    public required string VoorWie { get; init; }

    /// <summary>Hoe hard het getal is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Wat u moet weten om het te lezen.</summary>
    public string? Noot { get; init; }

    /// <summary>Waar dit staat.</summary>
    public Bron? Bron { get; init; }
}
