namespace Gereedschapskist.Client;

/// <summary>Feiten die tellen bij de keuze voor lokaal of regionaal.</summary>
public sealed record Schaal
{
    /// <summary>Hoeveel specialistische kennis de uitvoering vraagt; meestal eigen indeling.</summary>
    public Code? SpecialistischeKennis { get; init; }

    /// <summary>Schaal waarop de interventie volgens een bron wordt uitgevoerd.</summary>
    public Code? UitvoerendeSchaal { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public string? Bron { get; init; }
}
