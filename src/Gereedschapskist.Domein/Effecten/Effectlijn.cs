using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>Wat er op een doel is gemeten, in één regel.</summary>
public sealed record Effectlijn
{
    /// <summary>Of het werkt en hoe zeker, de uitkomst met haar grootte als een bron die geeft, en op welk onderzoek dat rust.</summary>
    public required string Tekst { get; init; }

    /// <summary>Waar de metingen samen op wijzen; een nulresultaat en een averechts resultaat wegen naar hun opzet mee.</summary>
    public required Uitwerking Uitwerking { get; init; }

    /// <summary>Hoe zeker dat is, in vier niveaus zoals GRADE die kent; onze eigen bepaling uit opzet, aantal bronnen en tegenspraak.</summary>
    public required Effectzekerheid Zekerheid { get; init; }

    /// <summary>
    /// Of alleen een stap naar het doel is gemeten, zoals kennis, angst of kracht, en niet het doel zelf; onze indeling. Is op het doel
    /// zelf iets gemeten, dan telt alleen dat.
    /// </summary>
    public required bool IsTussenstap { get; init; }

    /// <summary>De uitkomst die de regel laat zien.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Op hoeveel metingen het rust.</summary>
    public required int Metingen { get; init; }

    /// <summary>Waar de metingen staan.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }
}
