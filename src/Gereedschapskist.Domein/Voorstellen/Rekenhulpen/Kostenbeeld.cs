using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Wat het kost: per deelnemer, en voor het aantal deelnemers van de vraag.</summary>
public sealed record Kostenbeeld
{
    /// <summary>Euro per deelnemer, ondergrens; null als het onbekend is.</summary>
    public decimal? PerDeelnemerVan { get; init; }

    public decimal? PerDeelnemerTot { get; init; }

    /// <summary>Prijsjaar van de bedragen; null als het onbekend is. Er is niet geïndexeerd.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Aantal deelnemers waarmee is gerekend; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro voor alle deelnemers, afgerond op twee cijfers; null als kosten of deelnemers onbekend zijn.</summary>
    public decimal? TotaalVan { get; init; }

    public decimal? TotaalTot { get; init; }

    /// <summary>Ja, nee, of null als er geen budget is gevraagd of het niet te zeggen is.</summary>
    public bool? PastInBudget { get; init; }

    /// <summary>Hetzelfde in woorden, met wat onbekend is.</summary>
    public required string Uitleg { get; init; }

    public IReadOnlyList<Bron> Bronnen { get; init; } = [];
}
