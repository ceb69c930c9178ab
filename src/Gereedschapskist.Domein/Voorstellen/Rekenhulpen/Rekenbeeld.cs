using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
public sealed record Rekenbeeld
{
    /// <summary>Elk getal waarmee is gerekend; u vervangt het met het veld van 'aannames' dat erbij staat.</summary>
    public required IReadOnlyList<Rekeninvoer> Invoer { get; init; }

    public required IReadOnlyList<Streefwaardebeeld> Streefwaarden { get; init; }

    /// <summary>
    /// Cijfers over uw gemeente of regio die iets zeggen over het doel, naast die van Nederland; wat over het doel zelf gaat eerst. Leeg
    /// zonder plaats, of als er geen cijfer over het doel is.
    /// </summary>
    public required IReadOnlyList<Gebiedscijfer> LokaleCijfers { get; init; }

    /// <summary>Waarom die cijfers onze gewichten veranderen; null als zij dat niet doen.</summary>
    public string? Gewichtsreden { get; init; }

    /// <summary>Landelijke cijfers van het gevraagde gezondheidsdoel en van de doelen eronder: hoe het nu is en wat het doel is. Leeg zonder gezondheidsdoel.</summary>
    public required IReadOnlyList<Indicatorbeeld> Indicatoren { get; init; }

    /// <summary>Deelnemers per jaar waarmee de kosten zijn berekend; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Waar dat aantal vandaan komt.</summary>
    public required string DeelnemersUitleg { get; init; }

    public required IReadOnlyList<Batenbeeld> Baten { get; init; }
}

/// <summary>Een landelijk cijfer bij een gezondheidsdoel.</summary>
/// <param name="Gezondheidsdoel">Id van het doel waar het bij hoort: het gevraagde doel of een doel eronder.</param>
/// <param name="Naam">Naam van dat doel.</param>
/// <param name="Omschrijving">Wat er wordt gemeten.</param>
/// <param name="Nu">Hoe het nu is; null als geen bron het zegt.</param>
/// <param name="Doel">Wat het moet worden; null als geen akkoord een getal noemt.</param>
public sealed record Indicatorbeeld(string Gezondheidsdoel, string Naam, string Omschrijving, Meetwaarde? Nu, Meetwaarde? Doel);

/// <summary>Eén getal waarmee is gerekend.</summary>
/// <param name="Veld">Veld van 'aannames' dat het vervangt.</param>
/// <param name="Naam">Wat het is.</param>
/// <param name="Waarde">Null als het onbekend is.</param>
/// <param name="Herkomst">Waar het vandaan komt, met de datum.</param>
public sealed record Rekeninvoer(string Veld, string Naam, decimal? Waarde, string Herkomst);

/// <summary>Kosten, een effect of baten die een bron meldt; geen belofte voor deze gemeente.</summary>
public sealed record Batenbeeld
{
    public required string Id { get; init; }

    public required string Soort { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Null als ernaar is gezocht en het niet is gevonden.</summary>
    public decimal? Waarde { get; init; }

    public decimal? WaardeTot { get; init; }

    public string? Eenheid { get; init; }

    public int? Jaar { get; init; }

    /// <summary>Voor wie; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    public required string Betrouwbaarheid { get; init; }

    public string? Noot { get; init; }

    public Bron? Bron { get; init; }

    public static Batenbeeld Van(KostenBatenfeit feit, Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(feit);
        ArgumentNullException.ThrowIfNull(catalogus);
        return new Batenbeeld
        {
            Id = feit.Id,
            Soort = feit.Soort,
            Omschrijving = feit.Omschrijving,
            Waarde = feit.Waarde,
            WaardeTot = feit.WaardeTot,
            Eenheid = feit.Eenheid,
            Jaar = feit.Jaar,
            Perspectief = feit.Perspectief,
            Betrouwbaarheid = feit.Betrouwbaarheid,
            Noot = feit.Noot,
            Bron = feit.Bron is { } verwijzing ? catalogus.Bron(verwijzing.Bron) : null,
        };
    }
}
