namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Een doel van de regio dat te meten is, voor iedereen of voor een groep die achterblijft.</summary>
public sealed record Regiodoel
{
    /// <summary>Code van het leefgebied.</summary>
    public required string Leefgebied { get; init; }

    /// <summary>Wat er wordt geteld; de cijfers met dezelfde indicator horen erbij.</summary>
    public required string Indicator { get; init; }

    /// <summary>De groep die achterblijft en waar dit doel over gaat; null als het over iedereen gaat.</summary>
    public string? Groep { get; init; }

    /// <summary>Waarin geteld wordt, zoals procent.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Hoe het was toen het doel werd gesteld; null als dat onbekend is.</summary>
    public decimal? Uitgangswaarde { get; init; }

    /// <summary>Jaar van de uitgangswaarde.</summary>
    public int? Uitgangsjaar { get; init; }

    /// <summary>Wat de regio wil bereiken.</summary>
    public required decimal Streefwaarde { get; init; }

    /// <summary>Jaar waarin de regio dat wil bereiken.</summary>
    public required int Streefjaar { get; init; }

    /// <summary>Waar het doel staat of waar de uitgangswaarde vandaan komt.</summary>
    public string? Bron { get; init; }
}
