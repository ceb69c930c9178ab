using System.Text.Json.Serialization;
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

    /// <summary>Fewest participants the totals are for; null when unknown.</summary>
    [JsonIgnore]
    public int? DeelnemersVan { get; init; }

    /// <summary>Aantal deelnemers waarmee is gerekend, bij een bandbreedte het hoogste; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro voor alle deelnemers, afgerond op twee cijfers; null als kosten of deelnemers onbekend zijn.</summary>
    public decimal? TotaalVan { get; init; }

    public decimal? TotaalTot { get; init; }

    /// <summary>Ja, nee, of null als er geen budget is gevraagd of het niet te zeggen is.</summary>
    public bool? PastInBudget { get; init; }

    /// <summary>Hoeveel deelnemers uw budget minstens betaalt; null als u geen budget noemt, als u zelf een aantal noemt of als het niet te zeggen is.</summary>
    public int? HaalbareDeelnemersVan { get; init; }

    /// <summary>Hoeveel deelnemers uw budget hoogstens betaalt; null als daar geen grens aan te geven is.</summary>
    public int? HaalbareDeelnemersTot { get; init; }

    /// <summary>How many can take part for the budget, in words; null when that cannot be said.</summary>
    [JsonIgnore]
    public string? BinnenBudget => (HaalbareDeelnemersVan, HaalbareDeelnemersTot) switch
    {
        (null, _) => null,
        ({ } van, { } tot) => $"{Nl.Band(van, tot)} mensen",
        ({ } van, null) => $"minstens {Nl.Getal(van)} mensen",
    };

    /// <summary>Hetzelfde in woorden, met wat onbekend is.</summary>
    public required string Uitleg { get; init; }

    public IReadOnlyList<Bron> Bronnen { get; init; } = [];
}
