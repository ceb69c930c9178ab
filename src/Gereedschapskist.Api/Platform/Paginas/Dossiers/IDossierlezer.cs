namespace Gereedschapskist.Api.Platform.Paginas.Dossiers;

/// <summary>Lets the pages of every room know the dossier of the visitor without knowing how it is kept.</summary>
public interface IDossierlezer
{
    /// <summary>The dossier this browser works on; null when it has none that can be opened. Read once per request.</summary>
    Task<Dossierbeeld?> HuidigAsync(HttpContext context);

    /// <summary>How many dossiers this browser remembers.</summary>
    int Aantal(HttpContext context);

    /// <summary>What was just done to the dossier, in words; null when nothing was.</summary>
    string? Melding(HttpContext context);
}
