namespace Gereedschapskist.Client;

/// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
public sealed record Shortlistcontext
{
    /// <summary>CBS-code van de gemeente, zoals GM0344. Niet samen met een regio (hoogstens 100 tekens).</summary>
    public string? Gemeente { get; init; }

    /// <summary>Code van de regio, zoals IZA41 (hoogstens 100 tekens).</summary>
    public string? Regio { get; init; }

    /// <summary>Id van het gezondheidsdoel (hoogstens 100 tekens).</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Id van de basisfunctionaliteit (hoogstens 100 tekens).</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>De doelgroep in uw woorden (hoogstens 500 tekens).</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? PeriodeVan { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? PeriodeTot { get; init; }

    /// <summary>Wat een lezer verder moet weten (hoogstens 10000 tekens).</summary>
    public string? Toelichting { get; init; }
}
