using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>De kleinste verschuiving van gewichten waardoor de ene kandidaat gelijk komt met de andere.</summary>
public sealed record Gewichtsverandering
{
    /// <summary>Deel van het totale gewicht dat moet verschuiven, in procentpunten (0 tot 100); de helft van de L1-afstand.</summary>
    public required decimal Procentpunt { get; init; }

    /// <summary>Met wie zij gelijk komt.</summary>
    public required string Tegenover { get; init; }

    /// <summary>Criteria die minder moeten wegen; wie het eerst inlevert staat vooraan.</summary>
    public required IReadOnlyList<Voorstelcriterium> Minder { get; init; }

    /// <summary>Criterium dat meer moet wegen.</summary>
    public required Voorstelcriterium Meer { get; init; }

    /// <summary>Hetzelfde in één zin.</summary>
    public required string Uitleg { get; init; }
}
