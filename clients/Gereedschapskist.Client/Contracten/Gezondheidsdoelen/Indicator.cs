namespace Gereedschapskist.Client;

/// <summary>Hoe een doel wordt gemeten.</summary>
public sealed record Indicator
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Soort: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Akkoord dat de streefwaarde stelt; null bij een cijfer zonder streefwaarde.</summary>
    public string? Akkoord { get; init; }

    /// <summary>Streefwaarde, of de ondergrens als het akkoord een bereik noemt.</summary>
    public decimal? Streefwaarde { get; init; }

    /// <summary>Bovengrens van het bereik.</summary>
    public decimal? StreefwaardeTot { get; init; }

    /// <summary>Eenheid, met waar een percentage van is.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarin de streefwaarde gehaald moet zijn.</summary>
    public int? Streefjaar { get; init; }

    /// <summary>Gemeten beginwaarde, of de ondergrens ervan.</summary>
    public decimal? Uitgangswaarde { get; init; }

    /// <summary>Bovengrens van de beginwaarde.</summary>
    public decimal? UitgangswaardeTot { get; init; }

    /// <summary>Jaar van de beginwaarde.</summary>
    public int? Uitgangsjaar { get; init; }

    /// <summary>omhoog of omlaag; null bij een mijlpaal of kaal cijfer.</summary>
    public string? Richting { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
