namespace Gereedschapskist.Api.Platform.Paginas.Dossiers;

/// <summary>Something on a page that goes into the dossier with one press.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Knop">Text on the button.</param>
/// <param name="Staat">Text instead of the button when it is in the dossier already.</param>
public sealed record Dossierstuk(Dossierstuksoort Soort, string Knop, string Staat)
{
    /// <summary>The question that was answered, as the message that the API takes; null when the interventie is all there is to say.</summary>
    public string? Vraag { get; init; }

    /// <summary>Ids of the interventies it is about.</summary>
    public IReadOnlyList<string> Interventies { get; init; } = [];

    /// <summary>Whether the dossier has it already.</summary>
    public bool Erin { get; init; }

    /// <summary>Id of the place on the page to come back to.</summary>
    public string? Plek { get; init; }
}

/// <summary>What goes into a dossier.</summary>
public enum Dossierstuksoort
{
    Interventie,
    Voorstel,
    Financiering,
    Afweging,
    Vergelijking,
}
