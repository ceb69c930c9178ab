using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Wat de deelnemers van één jaar kunnen opleveren, alleen uit een effect dat een bron noemt.</summary>
public sealed record Opbrengst
{
    /// <summary>Wat er wordt geteld.</summary>
    public required Effectmaatsoort Soort { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal, ondergrens; nul als niet zeker is dat het iets oplevert.</summary>
    public required decimal Van { get; init; }

    /// <summary>Aantal, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal Tot { get; init; }

    /// <summary>Hoe het is berekend, in hele zinnen.</summary>
    public required string Berekening { get; init; }

    /// <summary>Hoe zeker het effect is, in vier niveaus; null als u zelf het effect opgaf.</summary>
    public Effectzekerheid? Zekerheid { get; init; }

    /// <summary>Wat het aantal in euro's scheelt, ondergrens; null als geen bron zegt wat één uitkomst kost.</summary>
    public decimal? WaardeVanEuro { get; init; }

    /// <summary>Wat het aantal in euro's scheelt, bovengrens.</summary>
    public decimal? WaardeTotEuro { get; init; }

    /// <summary>Wie dat geld uitspaart; null als er geen waarde in euro's is.</summary>
    public string? VoorWie { get; init; }

    /// <summary>Wat één uitkomst kost, ondergrens in euro's; null als de kosten onbekend zijn.</summary>
    public decimal? KostenPerUitkomstVan { get; init; }

    /// <summary>Wat één uitkomst kost, bovengrens in euro's; null als er geen bovengrens is omdat de opbrengst nul kan zijn.</summary>
    public decimal? KostenPerUitkomstTot { get; init; }

    /// <summary>Hoeveel er nodig zijn om de kosten terug te verdienen, ondergrens; null zonder waarde in euro's.</summary>
    public decimal? NodigVan { get; init; }

    /// <summary>Hoeveel er nodig zijn om de kosten terug te verdienen, bovengrens.</summary>
    public decimal? NodigTot { get; init; }

    /// <summary>Of deze opbrengst alleen al de kosten terugverdient; null als dat niet te zeggen is.</summary>
    public bool? VerdientZichTerug { get; init; }

    /// <summary>Waar het effect en de waarde staan.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    /// <summary>The numbers of this outcome, for the list of assumptions.</summary>
    [JsonIgnore]
    public IReadOnlyList<Gevalaanname> Aannames { get; init; } = [];
}
