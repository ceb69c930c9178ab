namespace Gereedschapskist.Client;

/// <summary>Wat er tussen twee versies van de catalogus is veranderd.</summary>
public sealed record Wijzigingenlijst
{
    /// <summary>Versie waarmee is vergeleken; null als er toen nog geen catalogus was: dan telt alles als toegevoegd.</summary>
    public string? VanVersie { get; init; }

    /// <summary>Versie van nu.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Wat er veranderde, op volgorde van soort en id.</summary>
    public IReadOnlyList<Catalogusverschil> Wijzigingen { get => field ?? []; init; }
}
