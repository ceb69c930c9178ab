namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Een cijfer over de hele regio of over één gemeente.</summary>
public sealed record Regiocijfer
{
    /// <summary>Wat er is geteld.</summary>
    public required string Indicator { get; init; }

    /// <summary>De groep waar het over gaat; null als het over iedereen gaat.</summary>
    public string? Groep { get; init; }

    /// <summary>CBS-code van de gemeente, de naam mag ook; null als het over de hele regio gaat.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Jaar waarover het cijfer gaat.</summary>
    public required int Jaar { get; init; }

    /// <summary>Het cijfer, in de eenheid van het doel.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Waar het cijfer vandaan komt.</summary>
    public string? Bron { get; init; }
}
