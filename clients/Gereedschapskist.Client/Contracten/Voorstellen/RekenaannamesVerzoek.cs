namespace Gereedschapskist.Client;

/// <summary>Getallen die de onze vervangen; wat u weglaat, houdt de catalogus aan of blijft onbekend.</summary>
public sealed record RekenaannamesVerzoek
{
    /// <summary>Aantal inwoners.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Aantal inwoners van 65 jaar en ouder.</summary>
    public int? Inwoners65Plus { get; init; }

    /// <summary>Aantal inwoners jonger dan 18 jaar.</summary>
    public int? Jeugdigen { get; init; }

    /// <summary>Deel van de 65-plussers met een verhoogd valrisico, in procent.</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Verwacht aantal deelnemers per jaar.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Prijs per deelnemer in euro's, als u die weet.</summary>
    public decimal? KostenPerDeelnemer { get; init; }
}
