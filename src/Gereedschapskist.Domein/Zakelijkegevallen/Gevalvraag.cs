using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>A case as someone asked it: nothing checked yet. A number that is null leaves it to the catalogue.</summary>
public sealed record Gevalvraag
{
    /// <summary>Name, alias or id.</summary>
    public string? Interventie { get; init; }

    public string? Basisfunctionaliteit { get; init; }

    public string? Gezondheidsdoel { get; init; }

    /// <summary>Name or code; a region is fine here as well.</summary>
    public string? Gemeente { get; init; }

    public string? Regio { get; init; }

    /// <summary>Participants per year.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>First year; without it the year of the peildatum.</summary>
    public int? VanJaar { get; init; }

    /// <summary>How many years; without it four, the length of a period of the council.</summary>
    public int? Jaren { get; init; }

    /// <summary>Euro per year.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Part of the 65-plussers with a raised risk of falling, in percent.</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Own numbers for what it costs.</summary>
    public EigenInvoer Kosten { get; init; } = EigenInvoer.Geen;

    /// <summary>Own size of the first outcome: percent, or kilograms per participant.</summary>
    public decimal? Effect { get; init; }

    /// <summary>How often the outcome happens without the programme, per participant per year.</summary>
    public decimal? AantalPerDeelnemer { get; init; }

    /// <summary>What one outcome is worth, in euro.</summary>
    public decimal? EuroPerUitkomst { get; init; }
}
