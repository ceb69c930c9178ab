namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Numbers of the asker for the local calculation; null keeps ours, or leaves unknown what we do not know.</summary>
public sealed record Rekenaannames
{
    public int? Inwoners { get; init; }

    public int? Inwoners65Plus { get; init; }

    /// <summary>Inhabitants younger than 18.</summary>
    public int? Jeugdigen { get; init; }

    /// <summary>Part of the 65-plussers with a raised risk of falling, in percent.</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Expected participants per year.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro per participant, when the asker knows the local price.</summary>
    public decimal? KostenPerDeelnemer { get; init; }
}
