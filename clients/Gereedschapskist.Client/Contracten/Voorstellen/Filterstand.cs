namespace Gereedschapskist.Client;

/// <summary>Wat één filter deed.</summary>
public sealed record Filterstand
{
    /// <summary>Naam van de regel.</summary>
    public required string Regel { get; init; }

    /// <summary>
    /// Hoeveel zij uitsluit: bij een regel over het onderwerp van de hele catalogus, anders van wat bij het onderwerp past.
    /// </summary>
    public required int Aantal { get; init; }

    /// <summary>Hoeveel er terugkomen als alleen deze regel vervalt.</summary>
    public required int AlleenHierdoor { get; init; }

    /// <summary>Hoe u haar versoepelt.</summary>
    public required string Versoepeling { get; init; }
}
