namespace Gereedschapskist.Client;

/// <summary>Feiten die tellen bij de keuze voor lokaal of regionaal.</summary>
public sealed record Schaal
{
    /// <summary>SpecialistischeKennis: een code uit een codelijst, met het label voor mensen.</summary>
    public Code? SpecialistischeKennis { get; init; }

    /// <summary>UitvoerendeSchaal: een code uit een codelijst, met het label voor mensen.</summary>
    public Code? UitvoerendeSchaal { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public string? Bron { get; init; }
}
